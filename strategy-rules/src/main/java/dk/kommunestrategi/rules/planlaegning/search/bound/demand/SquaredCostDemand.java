package dk.kommunestrategi.rules.planlaegning.search.bound.demand;

import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.YearlyCosts;
import dk.kommunestrategi.rules.regel.SquaredCosts;

/**
 * Squared costs with one price for each year, a unit of cost there, which may be negative: every initiative pays it, and the year
 * takes as many units as suit it, which costs their square. Behind these stands, where the squares are limited, the price of
 * the limit, at which squares then count.
 */
public final class SquaredCostDemand implements PricedDemand {

    /** What all that is paid may come to. */
    private static final double MAX_PAID = Long.MAX_VALUE / 64.0;

    private final YearlyCosts costs;
    private final SquaredCosts term;

    /** Whether the squares are limited, and to what; otherwise they are what is minimised. */
    private final boolean isLimited;

    private final long limit;

    /** By year: the least and the most that initiatives can cost there, in øre. */
    private final long[] low;

    private final long[] high;
    private final long maxPrice;
    private final long maxLimitPrice;
    private final long effort;

    /** By year: what is demanded less what is taken, in øre. */
    private final long[] open;

    /** What a year takes, in øre, and what that comes to. */
    private long taken;

    private long paid;

    private SquaredCostDemand(CompiledProblem problem, SquaredCosts term, boolean isLimited, long limit) {
        this.term = term;
        this.isLimited = isLimited;
        this.limit = limit;
        costs = new YearlyCosts(problem, term);
        low = new long[costs.years()];
        high = new long[low.length];
        open = new long[low.length];
        long rows = 0;
        double oere = 1;
        for (int i : term.initiativer()) {
            rows += (long) problem.starts(i).length * low.length;
            for (int y = 0; y < costs.least(i).length; y++) {
                low[y] += costs.least(i)[y];
                high[y] += costs.most(i)[y];
                oere += Math.max(Math.abs((double) costs.least(i)[y]), Math.abs((double) costs.most(i)[y]));
            }
        }
        problem.meter().work(rows);
        effort = 2 * rows;
        double units = oere / costs.unit() + low.length + problem.size();
        maxPrice = (long) (MAX_PAID / 2 / Math.max(units, (double) costs.unit()));
        double squares = Math.abs((double) limit) + low.length;
        for (int y = 0; y < low.length; y++) {
            double most = Math.max(Math.abs((double) low[y]), Math.abs((double) high[y])) / costs.unit() + 1;
            squares += most * most;
        }
        maxLimitPrice = (long) Math.min(Dual.UNIT << 20, MAX_PAID / squares);
    }

    /** That squared costs are to be as small as can be. */
    public static SquaredCostDemand minimising(CompiledProblem problem, SquaredCosts term) {
        return new SquaredCostDemand(problem, term, false, 0);
    }

    /** That squared costs stay within a limit. */
    public static SquaredCostDemand limiting(CompiledProblem problem, SquaredCosts term, long limit) {
        return new SquaredCostDemand(problem, term, true, limit);
    }

    /** Whether squares and prices have room in numbers. */
    public boolean isWithinNumbers() {
        return maxLimitPrice >= Dual.UNIT && maxPrice >= Dual.UNIT;
    }

    /** Prices to begin with: what a little more costs in a plan. */
    public void putMarginalPrices(int[] plan, long[] prices, int offset) {
        for (int y = 0; y < low.length; y++) {
            long price = 2 * Dual.UNIT * costs.units(term.sum(plan, term.aar().get(y)));
            prices[offset + y] = Math.max(-maxPrice, Math.min(price, maxPrice));
        }
    }

    @Override
    public int size() {
        return low.length + (isLimited ? 1 : 0);
    }

    @Override
    public long maxPrice(int k) {
        return k < low.length ? maxPrice : maxLimitPrice;
    }

    @Override
    public long minPrice(int k) {
        return k < low.length ? -maxPrice : 0;
    }

    @Override
    public long effort() {
        return effort;
    }

    @Override
    public void supply(long[] prices, long[] excess, int offset) {
        long squares = 0;
        for (int y = 0; y < low.length; y++) {
            take(y, prices[offset + y], weight(prices, offset));
            open[y] = -taken;
            excess[offset + y] = open[y] / costs.unit();
            long units = costs.units(taken);
            squares += units * units;
        }
        if (isLimited) {
            excess[offset + low.length] = squares - limit;
        }
    }

    @Override
    public long constant(long[] prices, int offset) {
        long sum = isLimited ? -prices[offset + low.length] * limit : 0;
        for (int y = 0; y < low.length; y++) {
            take(y, prices[offset + y], weight(prices, offset));
            sum += paid;
        }
        return sum;
    }

    private long weight(long[] prices, int offset) {
        return isLimited ? prices[offset + low.length] : Dual.UNIT;
    }

    /**
     * Lets a year take what suits it: of the amounts that come to as many units the one that pays best, and of units those whose
     * squares are worth it; or, where that is better, all that pays.
     */
    private void take(int y, long price, long weight) {
        long unit = costs.unit();
        long first = costs.units(low[y]);
        long last = costs.units(high[y]);
        long all = price >= 0 ? high[y] : low[y];
        taken = all;
        paid = paid(all, price, weight);
        long wanted = weight == 0 ? costs.units(all) : Math.floorDiv(price + weight, 2 * weight);
        long units = Math.max(first, Math.min(wanted, last));
        if (units == costs.units(all)) {
            units += price >= 0 ? -1 : 1;
        }
        if (units >= first && units <= last) {
            long least = units * unit - unit / 2;
            long amount = Math.max(low[y], Math.min(price >= 0 ? least + unit - 1 : least, high[y]));
            long other = paid(amount, price, weight);
            if (other < paid) {
                taken = amount;
                paid = other;
            }
        }
    }

    /** What it comes to, rounded down, that a year takes an amount. */
    private long paid(long amount, long price, long weight) {
        long units = costs.units(amount);
        return weight * units * units + times(-price, amount);
    }

    /** A price for each unit times an amount, rounded down. */
    private long times(long price, long oere) {
        return price * Math.floorDiv(oere, costs.unit())
                + Math.floorDiv(price * Math.floorMod(oere, costs.unit()), costs.unit());
    }

    @Override
    public long cost(long[] prices, int offset, int initiative, int start) {
        int[] years = costs.years(initiative, start);
        long[] amounts = costs.costs(initiative, start);
        long cost = 0;
        for (int k = 0; k < years.length; k++) {
            cost += times(prices[offset + years[k]], amounts[k]);
        }
        return cost;
    }

    @Override
    public void demand(long[] excess, int offset, int initiative, int start) {
        int[] years = costs.years(initiative, start);
        long[] amounts = costs.costs(initiative, start);
        for (int k = 0; k < years.length; k++) {
            open[years[k]] += amounts[k];
            excess[offset + years[k]] = open[years[k]] / costs.unit();
        }
    }
}
