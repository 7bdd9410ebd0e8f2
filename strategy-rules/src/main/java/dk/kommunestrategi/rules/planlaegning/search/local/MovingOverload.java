package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.List;

/** By how much capacities are exceeded, over all half-years, in a plan that changes. */
final class MovingOverload extends MovingCells {

    /** By capacity and half-year. */
    private final long[][] capacity;

    MovingOverload(CompiledProblem problem, int[] starts) {
        super(problem.capacities().stream().map(Kapacitetskrav::group).toList(), 0, problem, starts);
        List<Kapacitetskrav> capacities = problem.capacities();
        capacity = new long[capacities.size()][];
        for (int c = 0; c < capacity.length; c++) {
            problem.meter().work(4L * end());
            capacity[c] = new long[end()];
            for (int h = 0; h < end(); h++) {
                capacity[c][h] = capacities.get(c).room(h);
            }
        }
        addUp(capacity.length, 0);
    }

    @Override
    long count(int group, int halfYear, long load) {
        return Math.max(0, load - capacity[group][halfYear]);
    }

    @Override
    long difference(int group, int halfYear, long load, int amount) {
        long limit = capacity[group][halfYear];
        return Math.max(0, load + amount - limit) - Math.max(0, load - limit);
    }
}
