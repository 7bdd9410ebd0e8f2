package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * A centre, or whatever else waits for its first effect, that gets it at another time.
 *
 * @param emne what waits
 * @param before its first effect in the plan before
 * @param after its first effect in the plan after
 */
public record Effektaendring(Emne emne, Effekt before, Effekt after) implements Aendring {

    /**
     * The first effect that something gets.
     *
     * @param halvaar the half-year in which the first development ends; empty where all are left out
     * @param ventetid how many half-years that counts: those past the one up to which an effect is early enough
     * @param initiativer the initiatives whose development ends then, ascending
     */
    public record Effekt(Optional<YearHalf> halvaar, long ventetid, List<Initiativnummer> initiativer) {

        /**
         * A first effect; the list is copied.
         *
         * @param halvaar the half-year in which the first development ends; empty where all are left out
         * @param ventetid how many half-years that counts
         * @param initiativer the initiatives whose development ends then, ascending
         */
        public Effekt {
            Objects.requireNonNull(halvaar, "halvaar");
            initiativer = List.copyOf(initiativer);
        }
    }

    /**
     * A first effect at another time.
     *
     * @param emne what waits
     * @param before its first effect in the plan before
     * @param after its first effect in the plan after
     */
    public Effektaendring {
        Objects.requireNonNull(emne, "emne");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.effekt(this);
    }
}
