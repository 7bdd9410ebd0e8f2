package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.regel.SquaredLoads;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The search for all plans that no other plan dominates: one for each vector of term values on the Pareto front. */
public final class FrontSearch {

    private FrontSearch() {}

    /**
     * The plans found.
     *
     * @param plans the formal starts of each, in ascending order of vectors
     * @param complete whether the front is proved complete; otherwise it is what was found of it
     */
    public record Front(List<int[]> plans, boolean complete) {}

    /**
     * Searches for the front.
     *
     * @param compared how many terms, from the first, are compared; the others decide between equal vectors
     * @param known the starts of any plan, the better the faster the search
     * @param maxSteps how many placements may be tried
     */
    public static Front search(CompiledProblem problem, int compared, int[] known, long maxSteps) {
        Optional<CompiledProblem> propagated = problem.propagated();
        if (propagated.isEmpty()) {
            return new Front(List.of(), true);
        }
        ParetoFront goal = new ParetoFront(compared);
        boolean complete =
                new BranchAndBound(propagated.get(), levelling(propagated.get(), known), goal, maxSteps).run();
        return new Front(goal.plans(), complete);
    }

    private static @Nullable LevellingBound[] levelling(CompiledProblem problem, int[] known) {
        @Nullable LevellingBound[] levelling = new LevellingBound[problem.terms.size()];
        for (int t = 0; t < levelling.length; t++) {
            if (problem.terms.get(t) instanceof SquaredLoads loads) {
                levelling[t] = LevellingBound.of(problem, loads, loads.value(known));
            }
        }
        return levelling;
    }
}
