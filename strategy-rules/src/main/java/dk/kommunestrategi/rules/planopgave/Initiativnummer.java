package dk.kommunestrategi.rules.planopgave;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Which initiative is meant ("initiativnummer": number of an initiative). Where several strategies are planned together, their
 * numbers may repeat: then the strategy's code belongs to it. In the order of codes, then of numbers. Immutable and
 * thread-safe.
 *
 * @param strategi the {@code kode} of its strategy; empty where a single strategy is planned
 * @param nummer the initiative's {@code nummer}
 */
public record Initiativnummer(Optional<String> strategi, int nummer) implements Comparable<Initiativnummer> {

    private static final Comparator<Initiativnummer> ORDER = Comparator.comparing(
                    (Initiativnummer one) -> one.strategi().orElse(""))
            .thenComparingInt(Initiativnummer::nummer);

    /**
     * An initiative.
     *
     * @param strategi the {@code kode} of its strategy; empty where a single strategy is planned
     * @param nummer the initiative's {@code nummer}
     */
    public Initiativnummer {
        Objects.requireNonNull(strategi, "strategi");
    }

    /**
     * {@return an initiative of the only strategy that is planned}
     *
     * @param nummer the initiative's {@code nummer}
     */
    public static Initiativnummer of(int nummer) {
        return new Initiativnummer(Optional.empty(), nummer);
    }

    /**
     * {@return an initiative of one of several strategies}
     *
     * @param strategi the strategy's {@code kode}
     * @param nummer the initiative's {@code nummer}
     */
    public static Initiativnummer of(String strategi, int nummer) {
        return new Initiativnummer(Optional.of(strategi), nummer);
    }

    @Override
    public int compareTo(Initiativnummer other) {
        return ORDER.compare(this, other);
    }

    /** Returns the number, behind the strategy's code and a colon where there is one: as commands write it. */
    @Override
    public String toString() {
        return strategi.map(kode -> kode + ":").orElse("") + nummer;
    }
}
