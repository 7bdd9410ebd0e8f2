package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * That an initiative starts otherwise in one plan than in another ("flytning": move).
 *
 * @param initiativ which initiative
 * @param fra the formal start before; empty where it was not placed
 * @param til the formal start after; empty where it is not placed any more
 */
public record Flytning(Initiativnummer initiativ, Optional<YearHalf> fra, Optional<YearHalf> til) {

    /**
     * A move.
     *
     * @param initiativ which initiative
     * @param fra the formal start before; empty where it was not placed
     * @param til the formal start after; empty where it is not placed any more
     */
    public Flytning {
        Objects.requireNonNull(fra, "fra");
        Objects.requireNonNull(til, "til");
    }
}
