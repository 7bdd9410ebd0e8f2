package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.Objects;
import org.threeten.extra.YearHalf;

/**
 * A lock that a request puts on an initiative: it is to start formally in this half-year and no other.
 *
 * @param initiativ which initiative
 * @param formelStart the half-year
 */
public record Fastlaeggelse(Initiativnummer initiativ, YearHalf formelStart) {

    /**
     * A lock.
     *
     * @param initiativ which initiative
     * @param formelStart the half-year
     */
    public Fastlaeggelse {
        Objects.requireNonNull(initiativ, "initiativ");
        Objects.requireNonNull(formelStart, "formelStart");
    }

    /**
     * A lock in the only strategy that is planned.
     *
     * @param initiativ the initiative's {@code nummer}
     * @param formelStart the half-year
     */
    public Fastlaeggelse(int initiativ, YearHalf formelStart) {
        this(Initiativnummer.of(initiativ), formelStart);
    }
}
