package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.model.value.Beloeb;
import java.util.Objects;

/**
 * Another cost of a budget year ("udgiftsændring": change of cost).
 *
 * @param aar the budget year
 * @param before what the plan before costs in it, income and savings deducted
 * @param after what the plan after costs in it
 */
public record Udgiftsaendring(int aar, Beloeb before, Beloeb after) implements Aendring {

    /**
     * Another cost.
     *
     * @param aar the budget year
     * @param before what the plan before costs in it, income and savings deducted
     * @param after what the plan after costs in it
     */
    public Udgiftsaendring {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.udgift(this);
    }
}
