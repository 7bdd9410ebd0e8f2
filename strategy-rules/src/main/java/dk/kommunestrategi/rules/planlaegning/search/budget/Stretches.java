package dk.kommunestrategi.rules.planlaegning.search.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a search goes on that may end at any time: in ever longer stretches. What it does in them does not depend on how large its
 * budget is: a larger one does all that a smaller one does, and then more.
 *
 * @param first how many steps the first ones have, one at least
 * @param growth how many times longer each one behind these is
 */
public record Stretches(List<Long> first, long growth) {

    /** Stretches. */
    public Stretches {
        first = List.copyOf(first);
    }

    /**
     * Goes on from stretch to stretch until there is a result, the budget is used, or there is nothing left to do; one stretch
     * at least, even if it is cut off at once.
     *
     * @param search goes one stretch; returns the result if that settles it
     */
    public <T> Optional<T> go(Budget budget, Function<Budget, Optional<T>> search) {
        for (int n = 0; ; n++) {
            Budget stretch = budget.stretch(steps(n));
            Optional<T> result = search.apply(stretch);
            if (result.isPresent() || stretch.isUntouched() || !budget.mayGoOn()) {
                return result;
            }
        }
    }

    private long steps(int n) {
        long steps = first.get(Math.min(n, first.size() - 1));
        for (int more = first.size(); more <= n; more++) {
            steps = Math.min(steps, Long.MAX_VALUE / growth) * growth;
        }
        return steps;
    }
}
