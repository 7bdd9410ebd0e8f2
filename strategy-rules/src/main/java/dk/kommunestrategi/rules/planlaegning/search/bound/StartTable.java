package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;

/** By initiative and start: a cost, and the least of the initiative's costs. */
final class StartTable {

    private final int[] first;
    private final long[][] cost;
    private final long[] least;

    /** What a start costs. */
    @FunctionalInterface
    interface Cost {
        long of(int initiative, int start);
    }

    StartTable(CompiledProblem problem, Cost costs) {
        first = new int[problem.size()];
        cost = new long[problem.size()][];
        least = new long[problem.size()];
        for (int i = 0; i < cost.length; i++) {
            problem.meter().work(8L * problem.starts(i).length);
            first[i] = problem.firstStart(i);
            cost[i] = new long[problem.lastStart(i) - first[i] + 1];
            least[i] = Long.MAX_VALUE;
            for (int start : problem.starts(i)) {
                cost[i][start - first[i]] = costs.of(i, start);
                least[i] = Math.min(least[i], cost[i][start - first[i]]);
            }
        }
    }

    long of(int initiative, int start) {
        return cost[initiative][start - first[initiative]];
    }

    long least(int initiative) {
        return least[initiative];
    }
}
