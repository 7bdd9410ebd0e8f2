package dk.kommunestrategi.rules.search.bound;

import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The relaxations of a problem's terms, as far as they are known. */
public final class Relaxations {

    private final List<Optional<Relaxation>> byTerm;

    /** No relaxation for any of so many terms. */
    public Relaxations(int terms) {
        byTerm = new ArrayList<>(Collections.nCopies(terms, Optional.empty()));
    }

    /** The relaxation of a term, if there is one. */
    public Optional<Relaxation> of(int term) {
        return byTerm.get(term);
    }

    /**
     * Relaxes a term, if its shape is one that can be relaxed, among the plans that keep limits on other terms.
     *
     * @param plan the starts of a plan, the better the faster the bound is found
     * @param rounds how often prices may change
     */
    public void relax(CompiledProblem problem, int t, TermLimits limits, int[] plan, int rounds, Budget budget) {
        Term term = problem.terms().get(t);
        if (term instanceof SquaredLoads loads) {
            byTerm.set(t, LagrangianBound.of(problem, loads, limits, plan, rounds, budget));
        } else if (term instanceof StartCosts costs) {
            byTerm.set(t, LagrangianBound.of(problem, costs, limits, plan, rounds, budget));
        } else if (term instanceof UncoveredCells cells) {
            byTerm.set(t, LagrangianBound.of(problem, cells, limits, plan, rounds, budget));
        }
    }
}
