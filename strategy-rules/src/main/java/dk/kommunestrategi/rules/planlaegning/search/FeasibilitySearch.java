package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stretches;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.AnyPlan;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.planlaegning.search.learn.ConflictDrivenSearch;
import dk.kommunestrategi.rules.planlaegning.search.local.Annealing;
import dk.kommunestrategi.rules.planlaegning.search.local.ListScheduling;
import dk.kommunestrategi.rules.planlaegning.search.propagate.CapacityState;
import dk.kommunestrategi.rules.planlaegning.search.propagate.EnergyCheck;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The search for any plan that meets the demands, or for the proof that there is none: what is impossible at once is seen
 * first, then a plan is made by list scheduling. Where that exceeds capacities, learning from dead ends and mending the plan
 * take turns, a little of each first, and prices show what is too little altogether; where frames and choices decide, of which
 * learning knows nothing, branch and bound has its turn, too.
 */
final class FeasibilitySearch {

    /** How many steps go into learning at first and then, and into mending for each initiative. */
    private static final long FEW_STEPS_OF_LEARNING = 1_000;

    private static final long FIRST_STEPS_OF_LEARNING = 20_000;
    private static final long FIRST_STEPS_OF_MENDING = 2_000;

    /** How often prices may change, and how much of what is left that may take. */
    private static final int ROUNDS_OF_PRICING = 300;

    private static final double SHARE_OF_PRICING = 0.1;

    private static final Stretches STRETCHES = new Stretches(List.of(500_000L), 4);

    private final CompiledProblem problem;
    private final Optional<Annealing> mending;

    /** What learns, once it has begun; whether it may, and goes on to be of use. */
    private @Nullable ConflictDrivenSearch learning;

    private boolean isLearning;

    /** With a plan that may exceed capacities, if there is one. */
    private FeasibilitySearch(CompiledProblem problem, Optional<int[]> listed) {
        this.problem = problem;
        this.isLearning = ConflictDrivenSearch.isWithinReach(problem);
        this.mending = listed.map(plan -> new Annealing(problem.withTerms(List.of()), 0, plan));
    }

    static Outcome findAny(CompiledProblem problem, Budget budget) {
        Outcome outcome = search(problem, budget);
        return new Outcome(outcome.starts().map(problem::formalStarts), outcome.complete(), outcome.bounds());
    }

    private static Outcome search(CompiledProblem problem, Budget budget) {
        Optional<CompiledProblem> propagated = FrameState.propagate(problem);
        if (propagated.isEmpty() || !EnergyCheck.fitted(propagated.get())) {
            return new Outcome(Optional.empty(), true, List.of());
        }
        CompiledProblem possible = propagated.get();
        Optional<int[]> listed = ListScheduling.schedule(possible);
        if (listed.filter(plan -> CapacityState.hasRoomFor(possible, plan)).isPresent()) {
            return found(listed.get());
        }
        FeasibilitySearch search = new FeasibilitySearch(possible, listed);
        return STRETCHES.go(budget, search::takeTurns).orElse(Outcome.UNKNOWN);
    }

    private Optional<Outcome> takeTurns(Budget budget) {
        return learned(budget.part(0.3, FEW_STEPS_OF_LEARNING))
                .or(() -> pricedOut(budget.part(SHARE_OF_PRICING)))
                .or(() -> learned(budget.part(0.3, FIRST_STEPS_OF_LEARNING)))
                .or(() -> mended(budget.part(0.3, FIRST_STEPS_OF_MENDING * problem.size())))
                .or(() -> learned(budget.part(0.5)))
                .or(() -> searchedThrough(budget.part(0.5)))
                .or(() -> mended(budget.part(0.3)))
                .or(() -> learned(budget))
                .or(() -> mended(budget));
    }

    /** That there is no plan, if prices show it. */
    private Optional<Outcome> pricedOut(Budget budget) {
        return Relaxations.isPricedOut(problem, ROUNDS_OF_PRICING, budget)
                ? Optional.of(new Outcome(Optional.empty(), true, List.of()))
                : Optional.empty();
    }

    /** What follows from what was learned; a plan that does not keep what was not thought of ends the learning. */
    private Optional<Outcome> learned(Budget budget) {
        if (!isLearning || !budget.mayGoOn()) {
            return Optional.empty();
        }
        learning = learning == null ? new ConflictDrivenSearch(problem) : learning;
        if (!learning.run(budget)) {
            return Optional.empty();
        }
        isLearning = learning.found().stream().allMatch(this::keepsAll);
        return Optional.of(new Outcome(learning.found(), true, List.of())).filter(outcome -> isLearning);
    }

    private boolean keepsAll(int[] starts) {
        return CapacityState.hasRoomFor(problem, starts)
                && problem.choices().stream()
                        .allMatch(choice -> choice.allows((int) choice.initiativer().stream()
                                .filter(i -> starts[i] < problem.out())
                                .count()));
    }

    /** Branch and bound, where it knows more than what learns. */
    private Optional<Outcome> searchedThrough(Budget budget) {
        if (isLearning && problem.frames().isEmpty() && problem.choices().isEmpty()) {
            return Optional.empty();
        }
        AnyPlan goal = new AnyPlan();
        boolean complete = new BranchAndBound(problem, new Relaxations(), goal, budget).run();
        return Optional.of(new Outcome(goal.found(), complete, List.of()))
                .filter(outcome -> complete || outcome.starts().isPresent());
    }

    private Optional<Outcome> mended(Budget budget) {
        mending.ifPresent(annealing -> annealing.run(0, budget, plan -> {}));
        return mending.filter(Annealing::keepsCapacities).map(annealing -> found(annealing.best()));
    }

    private static Outcome found(int[] starts) {
        return new Outcome(Optional.of(starts), true, List.of());
    }
}
