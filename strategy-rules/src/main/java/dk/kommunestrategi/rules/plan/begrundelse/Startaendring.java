package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * An initiative that starts in another half-year, and counts otherwise there.
 *
 * @param initiativ which initiative
 * @param fra when it starts in the plan before; empty where that leaves it out
 * @param til when it starts in the plan after; empty where that leaves it out
 * @param before what the start counts in the plan before
 * @param after what it counts in the plan after
 */
public record Startaendring(
        Initiativnummer initiativ, Optional<YearHalf> fra, Optional<YearHalf> til, long before, long after)
        implements Aendring {

    /**
     * A start that counts otherwise.
     *
     * @param initiativ which initiative
     * @param fra when it starts in the plan before; empty where that leaves it out
     * @param til when it starts in the plan after; empty where that leaves it out
     * @param before what the start counts in the plan before
     * @param after what it counts in the plan after
     */
    public Startaendring {
        Objects.requireNonNull(fra, "fra");
        Objects.requireNonNull(til, "til");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.start(this);
    }
}
