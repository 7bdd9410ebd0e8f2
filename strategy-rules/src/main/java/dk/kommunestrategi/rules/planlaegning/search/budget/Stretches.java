package dk.kommunestrategi.rules.planlaegning.search.budget;

import java.util.Optional;
import java.util.function.Function;

/**
 * How a search goes on that may end at any time: in stretches, each so many times longer than the one before. What it does in
 * them does not depend on how large its budget is: a larger one does all that a smaller one does, and then more.
 *
 * @param first how many steps the first stretch has
 * @param growth how many times longer the next one is
 */
public record Stretches(long first, long growth) {

    /**
     * Goes on from stretch to stretch until there is a result, the budget is used, or there is nothing left to do; one stretch
     * at least, even if it is cut off at once.
     *
     * @param search goes one stretch; returns the result if that settles it
     */
    public <T> Optional<T> go(Budget budget, Function<Budget, Optional<T>> search) {
        for (long steps = first; ; steps = Math.min(steps, Long.MAX_VALUE / growth) * growth) {
            Budget stretch = budget.stretch(steps);
            Optional<T> result = search.apply(stretch);
            if (result.isPresent() || stretch.isUntouched() || !budget.mayGoOn()) {
                return result;
            }
        }
    }
}
