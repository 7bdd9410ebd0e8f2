package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Precedences;
import dk.kommunestrategi.rules.planlaegning.search.propagate.CapacityState;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Serial list scheduling (Kelley, 1963): initiatives are placed one by one, those that must start soonest first, each as
 * early as the order of initiatives and the capacities allow. Where there is no room, the last start is taken that the order
 * still allows, which for what may be left out is that. Every placement narrows what the order leaves to the others.
 */
public final class ListScheduling {

    private final CompiledProblem problem;
    private final Precedences precedences;
    private final CapacityState capacities;
    private final Domains domains;
    private final int[] starts;

    private ListScheduling(CompiledProblem problem) {
        this.problem = problem;
        this.precedences = problem.precedences();
        this.capacities = new CapacityState(problem);
        this.domains = new Domains(problem);
        this.starts = new int[problem.size()];
    }

    /**
     * Returns a plan; it may exceed capacities. The problem's starts are consistent with the order of initiatives. Nothing where
     * what there is a choice of was chosen so that no start is left to another.
     */
    public static Optional<int[]> schedule(CompiledProblem problem) {
        ListScheduling scheduling = new ListScheduling(problem);
        boolean isPossible = IntStream.range(0, problem.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(problem::lastStart).thenComparing(Comparator.naturalOrder()))
                .allMatch(scheduling::place);
        return isPossible ? Optional.of(scheduling.starts) : Optional.empty();
    }

    private boolean place(int i) {
        problem.meter().work(precedences.predecessors(i).length);
        int[] possible = problem.starts(i);
        int last = domains.high(i);
        boolean isPlaced = false;
        for (int k = domains.low(i); k <= last && !isPlaced; k++) {
            problem.meter().work(capacities.effort(i));
            isPlaced = capacities.fits(i, possible[k]) && mayStart(i, k);
        }
        for (int k = last; k >= domains.low(i) && !isPlaced; k--) {
            isPlaced = mayStart(i, k);
        }
        starts[i] = domains.earliest(i);
        capacities.place(i, starts[i]);
        return isPlaced;
    }

    /** Fixes the start, if the others can then still keep the order; but for choices, the last one always can. */
    private boolean mayStart(int i, int place) {
        int mark = domains.mark();
        boolean isPossible = domains.fix(i, place);
        if (!isPossible) {
            domains.undo(mark);
        }
        return isPossible;
    }
}
