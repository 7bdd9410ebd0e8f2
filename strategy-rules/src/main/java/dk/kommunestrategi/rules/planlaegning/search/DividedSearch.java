package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.bound.LimitFilter;
import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxation;
import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.BetterPlan;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;
import dk.kommunestrategi.rules.regel.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Branch and bound in two layers: a problem that is not gone through in a few steps is divided by the starts of one
 * initiative, and every part is priced anew, which raises its bounds and rules out starts before anything is placed in it.
 * Prices that are right for the whole are soon wrong for a part; but to set them costs as much as thousands of placements.
 */
final class DividedSearch {

    /** How many placements are tried in the whole before it is divided, which often needs no dividing, and then in a part. */
    private static final long STEPS_OF_WHOLE = 10_000;

    private static final long STEPS_OF_PART = 5_000;

    /** How often prices may change in a part, at most, and for each half-year: in a short period there are few of them to settle. */
    private static final int ROUNDS_OF_PART = 100;

    private static final int ROUNDS_PER_HALVAAR = 10;

    private final BetterPlan goal;
    private final Budget budget;

    /**
     * A search.
     *
     * @param goal what is looked for
     * @param budget a step is a placement tried
     */
    DividedSearch(BetterPlan goal, Budget budget) {
        this.goal = goal;
        this.budget = budget;
    }

    /** Returns whether the search went through everything, and not only as far as its budget. */
    boolean run(CompiledProblem problem, Relaxations known) {
        return run(problem, known, STEPS_OF_WHOLE);
    }

    private boolean run(CompiledProblem problem, Relaxations known, long steps) {
        Optional<CompiledProblem> kept = narrowed(problem, known);
        if (kept.isEmpty()) {
            return true;
        }
        Relaxations relaxations = priced(kept.get(), known);
        Optional<CompiledProblem> part = narrowed(kept.get(), relaxations);
        if (part.isEmpty()) {
            return true;
        }
        OptionalInt undecided = undecided(part.get());
        Budget share = undecided.isPresent() ? budget.part(1, steps) : budget;
        return new BranchAndBound(part.get(), relaxations, goal, share).run()
                || (undecided.isPresent() && budget.mayGoOn() && divide(part.get(), undecided.getAsInt(), relaxations));
    }

    /** The initiative to divide by: the first of those that have a choice, in the order in which the goal places them. */
    private OptionalInt undecided(CompiledProblem problem) {
        return IntStream.of(goal.order(problem))
                .filter(i -> problem.starts(i).length > 1)
                .findFirst();
    }

    private Relaxations priced(CompiledProblem problem, Relaxations known) {
        Term term = objective(problem);
        long limit = goal.limit(objectiveIndex(problem));
        int rounds = (int) Math.min(ROUNDS_OF_PART, (long) ROUNDS_PER_HALVAAR * problem.out());
        return known.within(problem, term, limit, rounds, budget);
    }

    /** The problem without the starts that lead to nothing better; nothing if some initiative has none left. */
    private Optional<CompiledProblem> narrowed(CompiledProblem problem, Relaxations relaxations) {
        CompiledProblem left = problem;
        for (int t = 0; t <= goal.objective() && t < problem.terms().size(); t++) {
            Term term = problem.terms().get(t);
            left = LimitFilter.filter(left, term, goal.limit(t), relaxations);
        }
        return left.isImpossible() ? Optional.empty() : FrameState.propagate(left);
    }

    /** Goes through the problem start by start of one initiative, the most promising first. */
    private boolean divide(CompiledProblem problem, int chosen, Relaxations relaxations) {
        Optional<Relaxation> relaxation = relaxations.of(objective(problem));
        List<Integer> starts = IntStream.of(problem.starts(chosen))
                .boxed()
                .sorted(Comparator.comparingLong(
                        start -> relaxation.map(one -> one.rise(chosen, start)).orElse(0L)))
                .toList();
        for (int start : starts) {
            CompiledProblem part = problem.retain((i, other) -> i != chosen || other == start);
            if (!run(part, relaxations, STEPS_OF_PART)) {
                return false;
            }
        }
        return true;
    }

    /** The term that is brought down; the last one where that is the start vector. */
    private Term objective(CompiledProblem problem) {
        return problem.terms().get(objectiveIndex(problem));
    }

    private int objectiveIndex(CompiledProblem problem) {
        return Math.min(goal.objective(), problem.terms().size() - 1);
    }
}
