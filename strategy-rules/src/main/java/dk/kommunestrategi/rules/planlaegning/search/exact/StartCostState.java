package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.StartCosts;

/** Start costs: what the placed initiatives cost, and the cheapest allowed start of each of the others. */
final class StartCostState implements TermState {

    private final StartCosts.Cost cost;

    /** By depth: the least that the initiatives from there on can cost. */
    private final long[] remaining;

    private long placed;
    private int depth;

    StartCostState(StartCosts term, CompiledProblem problem, int[] order) {
        cost = term.cost();
        remaining = new long[order.length + 1];
        for (int k = order.length - 1; k >= 0; k--) {
            problem.meter().work(2L * problem.starts(order[k]).length);
            long cheapest = Long.MAX_VALUE;
            for (int start : problem.starts(order[k])) {
                cheapest = Math.min(cheapest, cost.of(order[k], start));
            }
            remaining[k] = remaining[k + 1] + cheapest;
        }
    }

    @Override
    public void place(int initiative, int start) {
        placed += cost.of(initiative, start);
        depth++;
    }

    @Override
    public void remove(int initiative, int start) {
        placed -= cost.of(initiative, start);
        depth--;
    }

    @Override
    public long lowerBound() {
        return placed + remaining[depth];
    }
}
