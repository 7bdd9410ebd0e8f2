package dk.kommunestrategi.rules.plan.foelsomhed;

import dk.kommunestrategi.rules.plan.Virkning;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a plan that is kept loses on one level of the policy ("tab": loss) against the best plan, if a duration turns out
 * otherwise than expected. Levels count in their order: a gain or a loss behind the first one that differs comes with it.
 * Immutable and thread-safe.
 *
 * @param virkninger the effect on each criterion of the level of going from the plan kept to the other one found
 * @param mindst what is lost against the plan found, weights included: more than 0 where that one is better
 * @param hoejst what is lost at most against the best plan; the same as {@code mindst} where the level is proved, absent
 *     where nothing is known because an earlier level or this one is not
 */
public record Niveautab(List<Virkning> virkninger, long mindst, OptionalLong hoejst) {

    /**
     * A loss; the list is copied.
     *
     * @param virkninger the effect on each criterion of going from the plan kept to the other one found
     * @param mindst what is lost against the plan found, weights included
     * @param hoejst what is lost at most against the best plan; absent where nothing is known
     */
    public Niveautab {
        virkninger = List.copyOf(virkninger);
    }

    /** {@return whether it is proved how much is lost} */
    public boolean isBevist() {
        return hoejst.isPresent() && hoejst.getAsLong() == mindst;
    }
}
