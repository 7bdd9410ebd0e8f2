package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.regel.Belastning;
import java.util.Objects;

/**
 * A centre, or whatever else is loaded, that is loaded otherwise in one half-year.
 *
 * @param before the load in the plan before
 * @param after the load in the plan after, of the same subject in the same half-year
 */
public record Belastningsaendring(Belastning before, Belastning after) implements Aendring {

    /**
     * Another load.
     *
     * @param before the load in the plan before
     * @param after the load in the plan after, of the same subject in the same half-year
     */
    public Belastningsaendring {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.belastning(this);
    }
}
