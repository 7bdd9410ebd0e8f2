package dk.kommunestrategi.rules.plan;

import java.util.Objects;
import org.threeten.extra.YearHalf;

/**
 * A lock that a request puts on an initiative: it is to start formally in this half-year and no other.
 *
 * @param initiativ the initiative's {@code nummer}
 * @param formelStart the half-year
 */
public record Fastlaeggelse(int initiativ, YearHalf formelStart) {

    /**
     * A lock.
     *
     * @param initiativ the initiative's {@code nummer}
     * @param formelStart the half-year
     */
    public Fastlaeggelse {
        Objects.requireNonNull(formelStart, "formelStart");
    }
}
