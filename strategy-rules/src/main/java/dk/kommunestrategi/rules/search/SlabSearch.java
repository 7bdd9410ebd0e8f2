package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.search.bound.Relaxations;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.search.exact.ParetoFront;
import dk.kommunestrategi.rules.search.propagate.Domains;
import java.util.List;
import java.util.Optional;

/** The search for all plans that no other plan dominates: one for each vector of term values on the Pareto front. */
public final class FrontSearch {

    private static final int ROUNDS = 300;

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
     */
    public static Front search(CompiledProblem problem, int compared, int[] known, Budget budget) {
        Optional<CompiledProblem> propagated = Domains.propagate(problem);
        if (propagated.isEmpty()) {
            return new Front(List.of(), true);
        }
        ParetoFront goal = new ParetoFront(compared);
        boolean complete =
                new BranchAndBound(propagated.get(), relaxations(propagated.get(), known, budget), goal, budget).run();
        return new Front(goal.plans(), complete);
    }

    private static Relaxations relaxations(CompiledProblem problem, int[] known, Budget budget) {
        Relaxations relaxations = new Relaxations(problem.terms().size());
        for (int t = 0; t < problem.terms().size(); t++) {
            if (problem.terms().get(t) instanceof SquaredLoads) {
                relaxations.relax(problem, t, 0, known, ROUNDS, budget.part(0.5));
            }
        }
        return relaxations;
    }
}
