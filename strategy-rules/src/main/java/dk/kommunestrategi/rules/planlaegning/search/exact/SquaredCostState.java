package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.YearlyCosts;
import dk.kommunestrategi.rules.regel.SquaredCosts;

/**
 * Squared costs: those of the placed initiatives, and of the others in each year what lies between the least and the most that
 * they cost there. What they cost in all years together is spread over the years as evenly as that allows.
 */
final class SquaredCostState implements TermState {

    private final YearlyCosts costs;
    private final Meter meter;

    /** By year: the least and the most that a completion costs there, in øre. */
    private final long[] low;

    private final long[] high;

    /** The same of all years together. */
    private long lowOfAll;

    private long highOfAll;

    /** For one bound: by year the least and the most, in units. */
    private final long[] least;

    private final long[] most;

    SquaredCostState(SquaredCosts term, CompiledProblem problem) {
        costs = new YearlyCosts(problem, term);
        meter = problem.meter();
        low = new long[costs.years()];
        high = new long[costs.years()];
        least = new long[costs.years()];
        most = new long[costs.years()];
        for (int i = 0; i < problem.size(); i++) {
            addRange(i, 1);
        }
    }

    private void addRange(int i, int sign) {
        long[] itsLeast = costs.least(i);
        long[] itsMost = costs.most(i);
        meter.pass(2L * itsLeast.length);
        for (int y = 0; y < itsLeast.length; y++) {
            low[y] += sign * itsLeast[y];
            high[y] += sign * itsMost[y];
        }
        lowOfAll += sign * costs.leastOfAll(i);
        highOfAll += sign * costs.mostOfAll(i);
    }

    private void addCosts(int i, int start, int sign) {
        int[] years = costs.years(i, start);
        long[] amounts = costs.costs(i, start);
        for (int k = 0; k < years.length; k++) {
            long amount = sign * amounts[k];
            low[years[k]] += amount;
            high[years[k]] += amount;
            lowOfAll += amount;
            highOfAll += amount;
        }
    }

    @Override
    public void place(int initiative, int start) {
        addRange(initiative, -1);
        addCosts(initiative, start, 1);
    }

    @Override
    public void remove(int initiative, int start) {
        addCosts(initiative, start, -1);
        addRange(initiative, 1);
    }

    @Override
    public long lowerBound() {
        meter.pass(16L * low.length);
        long settled = 0;
        long fewest = lowOfAll;
        long largest = highOfAll;
        int open = 0;
        for (int y = 0; y < low.length; y++) {
            if (low[y] == high[y]) {
                long units = costs.units(low[y]);
                settled += units * units;
                fewest -= low[y];
                largest -= low[y];
            } else {
                least[open] = costs.units(low[y]);
                most[open++] = costs.units(high[y]);
            }
        }
        // Rounding moves the units of each year by half of one at most.
        long half = costs.unit() / 2;
        long fewestUnits = -Math.floorDiv(-(fewest + open * (half + 1 - costs.unit())), costs.unit());
        long mostUnits = Math.floorDiv(largest + open * half, costs.unit());
        return settled + spread(open, fewestUnits, mostUnits);
    }

    /** The least sum of squares of whole numbers within the first limits, of which the sum lies between two others. */
    private long spread(int count, long fewest, long largest) {
        long sum = sum(count, 0);
        if (sum >= fewest && sum <= largest) {
            return squares(count, 0);
        }
        boolean isUp = sum < fewest;
        long target = isUp ? fewest : largest;
        long level = level(count, target, isUp);
        // Of those at the level, as many go one further as it takes for the sum to be right.
        long missing = Math.abs(target - sum(count, level));
        return squares(count, level) + missing * (2 * Math.abs(level) + 1);
    }

    /** The number farthest from 0 that all can come as near to as their limits let them without their sum passing the target. */
    private long level(int count, long target, boolean isUp) {
        long within = 0;
        long beyond = 0;
        for (int y = 0; y < count; y++) {
            beyond = isUp ? Math.max(beyond, most[y]) : Math.min(beyond, least[y]);
        }
        meter.pass(64L * count);
        while (Math.abs(beyond - within) > 1) {
            long middle = within + (beyond - within) / 2;
            long sum = sum(count, middle);
            if (isUp ? sum > target : sum < target) {
                beyond = middle;
            } else {
                within = middle;
            }
        }
        return within;
    }

    private long sum(int count, long level) {
        long sum = 0;
        for (int y = 0; y < count; y++) {
            sum += nearest(y, level);
        }
        return sum;
    }

    private long squares(int count, long level) {
        long sum = 0;
        for (int y = 0; y < count; y++) {
            long units = nearest(y, level);
            sum += units * units;
        }
        return sum;
    }

    private long nearest(int y, long level) {
        return Math.max(least[y], Math.min(level, most[y]));
    }
}
