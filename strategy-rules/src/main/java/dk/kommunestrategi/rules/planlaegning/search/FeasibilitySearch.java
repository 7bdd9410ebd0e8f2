package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.AnyPlan;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.planlaegning.search.local.Annealing;
import dk.kommunestrategi.rules.planlaegning.search.local.ListScheduling;
import dk.kommunestrategi.rules.planlaegning.search.propagate.CapacityState;
import dk.kommunestrategi.rules.planlaegning.search.propagate.EnergyCheck;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;
import java.util.List;
import java.util.Optional;

/**
 * The search for any plan that meets the demands, or for the proof that there is none: what is impossible at once is seen
 * first, then a plan is made by list scheduling and, where that exceeds capacities, mended; only then everything is
 * searched through.
 */
final class FeasibilitySearch {

    private FeasibilitySearch() {}

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
        Optional<Annealing> mending = listed.map(plan -> new Annealing(possible.withTerms(List.of()), 0, plan));
        Optional<Outcome> mended = mended(mending, budget.part(0.3, 2_000L * possible.size()));
        if (mended.isPresent()) {
            return mended.get();
        }
        AnyPlan goal = new AnyPlan();
        boolean complete = new BranchAndBound(possible, new Relaxations(), goal, budget.part(0.5)).run();
        if (complete || goal.found().isPresent()) {
            return new Outcome(goal.found(), complete, List.of());
        }
        return mended(mending, budget.part(0.8)).orElseGet(() -> new Outcome(Optional.empty(), false, List.of()));
    }

    private static Optional<Outcome> mended(Optional<Annealing> mending, Budget budget) {
        mending.ifPresent(annealing -> annealing.run(0, budget, plan -> {}));
        return mending.filter(Annealing::keepsCapacities).map(annealing -> found(annealing.best()));
    }

    private static Outcome found(int[] starts) {
        return new Outcome(Optional.of(starts), true, List.of());
    }
}
