package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What comes with the product: strategies of two real municipalities, and of one that does not exist. */
public enum Eksempel {
    /** Kolding's catalogue of initiatives for its strategy on homelessness, December 2023, with its published handleplan. */
    KOLDING,
    /**
     * Kalundborg's strategy on homelessness 2026–2029 as the political case of 2025 tells of it: the draft itself is an
     * attachment that the case does not quote, and no initiatives are named.
     */
    KALUNDBORG,
    /** A made-up strategy for children, which shares centres with the two others of Eksempelby. */
    EKSEMPELBY_BOERN,
    /** A made-up strategy for adults with mental health problems. */
    EKSEMPELBY_VOKSNE,
    /** A made-up strategy for older people. */
    EKSEMPELBY_SENIORER,
    /** The three strategies of Eksempelby as a portfolio, with what they may cost together. */
    EKSEMPELBY;

    /** Returns the example with this name, as the command line writes it, if there is one. */
    public static Optional<Eksempel> find(String navn) {
        return Arrays.stream(values())
                .filter(eksempel -> eksempel.getNavn().equals(navn))
                .findFirst();
    }

    /** Returns the name as the command line writes it. */
    public String getNavn() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the document in UTF-8. */
    public byte[] dokument() {
        return read(getNavn() + ".json").orElseThrow();
    }

    /**
     * Returns the record by which an agenda system published the strategy's political case, in UTF-8, if there is one: ids,
     * structure and facts as published, its sentences in other words, an absence without its name.
     */
    public Optional<byte[]> dagsordenspunkt() {
        return read(getNavn() + "-dagsordenspunkt.json");
    }

    private static Optional<byte[]> read(String ressource) {
        try (InputStream input = Eksempel.class.getResourceAsStream(ressource)) {
            return input == null ? Optional.empty() : Optional.of(input.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the portfolio that the document states.
     *
     * @throws java.util.NoSuchElementException if it states a strategy
     */
    public Portefoelje portefoelje() {
        return new PortefoeljeJson().read(dokument()).getValue().orElseThrow().getPortefoelje();
    }

    /**
     * Returns the strategy that the document states.
     *
     * @throws java.util.NoSuchElementException if it states a portfolio
     */
    public Strategi strategi() {
        return new StrategiJson().read(dokument()).getValue().orElseThrow().getStrategi();
    }
}
