package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.YearlyCosts;
import dk.kommunestrategi.rules.regel.SquaredCosts;

/** Squared costs in a plan that changes. */
final class MovingSquaredCosts implements MovingTerm {

    private final YearlyCosts costs;
    private final long effort;

    /** By year: what the plan costs, in øre, and by how much a move changes that. */
    private final long[] sums;

    private final long[] more;
    private long value;

    MovingSquaredCosts(SquaredCosts term, CompiledProblem problem, int[] starts) {
        costs = new YearlyCosts(problem, term);
        sums = new long[costs.years()];
        more = new long[sums.length];
        effort = 8L * sums.length * costs.concerned();
        for (int i = 0; i < starts.length; i++) {
            add(sums, i, starts[i], 1);
        }
        value = term.value(starts);
    }

    @Override
    public long effort() {
        return effort;
    }

    @Override
    public long value() {
        return value;
    }

    @Override
    public long change(int initiative, int from, int to) {
        add(more, initiative, from, -1);
        add(more, initiative, to, 1);
        return settle(costs.years(initiative, from)) + settle(costs.years(initiative, to));
    }

    /** Returns by how much squares of these years change, and forgets what changes them. */
    private long settle(int[] years) {
        long change = 0;
        for (int y : years) {
            if (more[y] != 0) {
                long before = costs.units(sums[y]);
                long after = costs.units(sums[y] + more[y]);
                change += after * after - before * before;
                more[y] = 0;
            }
        }
        return change;
    }

    @Override
    public void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
        add(sums, initiative, from, -1);
        add(sums, initiative, to, 1);
    }

    private void add(long[] years, int initiative, int start, int sign) {
        int[] where = costs.years(initiative, start);
        long[] what = costs.costs(initiative, start);
        for (int k = 0; k < where.length; k++) {
            years[where[k]] += sign * what[k];
        }
    }
}
