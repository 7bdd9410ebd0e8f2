package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * A lock that a request puts on an initiative: it is to start formally in this half-year and no other.
 *
 * @param strategi the {@code kode} of the initiative's strategy; empty where a single strategy is planned
 * @param initiativ the initiative's {@code nummer}
 * @param formelStart the half-year
 */
public record Fastlaeggelse(Optional<String> strategi, int initiativ, YearHalf formelStart) {

    /**
     * A lock.
     *
     * @param strategi the {@code kode} of the initiative's strategy; empty where a single strategy is planned
     * @param initiativ the initiative's {@code nummer}
     * @param formelStart the half-year
     */
    public Fastlaeggelse {
        Objects.requireNonNull(strategi, "strategi");
        Objects.requireNonNull(formelStart, "formelStart");
    }

    /**
     * A lock.
     *
     * @param initiativ which initiative
     * @param formelStart the half-year
     */
    public Fastlaeggelse(Initiativnummer initiativ, YearHalf formelStart) {
        this(initiativ.strategi(), initiativ.nummer(), formelStart);
    }

    /**
     * A lock in the only strategy that is planned.
     *
     * @param initiativ the initiative's {@code nummer}
     * @param formelStart the half-year
     */
    public Fastlaeggelse(int initiativ, YearHalf formelStart) {
        this(Optional.empty(), initiativ, formelStart);
    }

    /** {@return which initiative it is put on} */
    public Initiativnummer initiativnummer() {
        return new Initiativnummer(strategi, initiativ);
    }
}
