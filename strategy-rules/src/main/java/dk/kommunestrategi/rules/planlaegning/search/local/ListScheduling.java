package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.CapacityState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Serial list scheduling (Kelley, 1963): initiatives are placed one by one, those that must start soonest first, each as
 * early as the order of initiatives and the capacities allow. Where there is no room, the last start is taken.
 */
public final class ListScheduling {

    private final CompiledProblem problem;
    private final CapacityState capacities;
    private final int[] starts;

    private ListScheduling(CompiledProblem problem) {
        this.problem = problem;
        this.capacities = new CapacityState(problem);
        this.starts = new int[problem.size()];
    }

    /** Returns a plan; it may exceed capacities. The problem's starts are consistent with the order of initiatives. */
    public static int[] schedule(CompiledProblem problem) {
        ListScheduling scheduling = new ListScheduling(problem);
        IntStream.range(0, problem.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(problem::lastStart).thenComparing(Comparator.naturalOrder()))
                .forEach(scheduling::place);
        return scheduling.starts;
    }

    private void place(int i) {
        problem.meter().work(problem.predecessors(i).length);
        int ready = 0;
        for (int before : problem.predecessors(i)) {
            ready = Math.max(ready, starts[before] + problem.duration(before));
        }
        starts[i] = problem.lastStart(i);
        int[] possible = problem.starts(i);
        int first = Arrays.binarySearch(possible, ready);
        for (int k = first >= 0 ? first : -first - 1; k < possible.length; k++) {
            problem.meter().work(capacities.effort(i));
            if (capacities.fits(i, possible[k])) {
                starts[i] = possible[k];
                break;
            }
        }
        capacities.place(i, starts[i]);
    }
}
