package dk.kommunestrategi.io.tabel;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a cell of a table marks. */
enum Maerke {
    /** "x": a formal start, or that an initiative belongs to a theme. */
    KRYDS("x"),
    /** "(...)": informal work. */
    UFORMEL("(...)");

    private static final Pattern PRIKKER = Pattern.compile("\\([.\\u2026 ]+\\)");

    private final String tekst;

    Maerke(String tekst) {
        this.tekst = tekst;
    }

    /** How a table writes it. */
    String tekst() {
        return tekst;
    }

    static Optional<Maerke> parse(String celle) {
        String noegle = Celletekst.noegle(celle);
        if (noegle.equals(KRYDS.tekst)) {
            return Optional.of(KRYDS);
        }
        return PRIKKER.matcher(noegle).matches() ? Optional.of(UFORMEL) : Optional.empty();
    }
}
