package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search for the best plan, term by term: the first term is brought to its minimum and proved, then the second among
 * the plans that keep the first, and so on. Between terms, what is proved removes starts that cannot be part of a best
 * plan. Behind the last term of squared loads so few plans are left that one search settles all the rest. For one search
 * by one thread.
 */
public final class LexicographicSearch {

    private final long maxSteps;
    private final int terms;

    /** The index of the last term that is proved by itself: few plans are left behind it; -1 if there is none. */
    private final int lastHard;

    /** The problem, less the starts that are known not to be part of a better plan. */
    private CompiledProblem problem;

    private final @Nullable LevellingBound[] levelling;
    private final List<Long> bounds = new ArrayList<>();
    private int[] best;
    private long steps;

    private LexicographicSearch(CompiledProblem problem, int[] firstPlan, long maxSteps, long steps) {
        this.problem = problem;
        this.terms = problem.terms.size();
        this.lastHard = lastHard(problem.terms);
        this.levelling = new LevellingBound[terms];
        this.best = firstPlan;
        this.maxSteps = maxSteps;
        this.steps = steps;
    }

    private static int lastHard(List<Term> terms) {
        int last = -1;
        for (int t = 0; t < terms.size(); t++) {
            last = terms.get(t) instanceof SquaredLoads ? t : last;
        }
        return last;
    }

    /**
     * Searches for the best plan.
     *
     * @param maxSteps how many placements may be tried
     */
    public static Outcome minimise(CompiledProblem problem, long maxSteps) {
        Outcome first = findAny(problem, maxSteps);
        return first.starts()
                .map(plan -> new LexicographicSearch(problem, plan, maxSteps, first.steps()).run())
                .orElse(first);
    }

    /**
     * Searches for any plan that meets the demands.
     *
     * @param maxSteps how many placements may be tried
     */
    public static Outcome findAny(CompiledProblem problem, long maxSteps) {
        Optional<CompiledProblem> propagated = problem.propagated();
        if (propagated.isEmpty() || !EnergyCheck.passes(propagated.get())) {
            return new Outcome(Optional.empty(), true, List.of(), 0);
        }
        AnyPlan goal = new AnyPlan();
        BranchAndBound search =
                new BranchAndBound(propagated.get(), new LevellingBound[problem.terms.size()], goal, maxSteps);
        boolean complete = search.run();
        return new Outcome(goal.found(), complete, List.of(), search.steps());
    }

    private Outcome run() {
        int settled = 0;
        boolean complete = true;
        while (complete && settled <= lastHard) {
            complete = minimise(settled);
            settled += complete ? 1 : 0;
        }
        complete = complete && improve(problem, settled, true);
        for (int t = settled; t < terms; t++) {
            bounds.add(complete ? problem.terms.get(t).value(best) : bound(t));
        }
        return new Outcome(Optional.of(best), complete, List.copyOf(bounds), steps);
    }

    /** Brings a term to its minimum among the plans that keep the minimum of every earlier one; returns whether proved. */
    private boolean minimise(int t) {
        Term term = problem.terms.get(t);
        problem = problem.propagated().orElseThrow();
        if (term instanceof SquaredLoads loads) {
            levelling[t] = LevellingBound.of(problem, loads, term.value(best));
        }
        if (bound(t) < term.value(best) && !improve(within(t), t, false)) {
            return false;
        }
        bounds.add(term.value(best));
        problem = within(t);
        return true;
    }

    /** The problem, less the starts with which a term would become larger than in the best plan known. */
    private CompiledProblem within(int t) {
        Term term = problem.terms.get(t);
        return LimitFilter.filter(problem, term, term.value(best), levelling[t]);
    }

    /** Searches for better plans and keeps the best; returns whether the search went through everything. */
    private boolean improve(CompiledProblem problem, int objective, boolean tiesCount) {
        BetterPlan goal = new BetterPlan(problem.terms, best, objective, tiesCount);
        BranchAndBound search = new BranchAndBound(problem, levelling, goal, maxSteps - steps);
        boolean complete = search.run();
        best = goal.best();
        steps += search.steps();
        return complete;
    }

    private long bound(int t) {
        return new PartialPlan(problem, levelling, BranchingOrder.byTerms(problem, t)).bound(t);
    }
}
