package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;

/**
 * The dual of squared loads with one price for the presence of each initiative in each cell, one group in one half-year:
 * the initiative takes the start that is cheapest for itself, the cell those initiatives that pay for the square of the
 * load they cause. More prices than {@link CellDual} has, but cells then know that initiatives are whole: the bound is
 * higher, the more so the fewer initiatives there are.
 */
final class PresenceDual implements Dual {

    private final CompiledProblem problem;
    private final PresenceCells cells;
    private final TermLimits limits;
    private final long maxPrice;
    private final long effort;

    /**
     * A dual.
     *
     * @param cells the groups whose squared loads count, in every half-year
     * @param limits what limits on other terms demand
     */
    PresenceDual(PresenceCells cells, TermLimits limits) {
        this.problem = cells.problem();
        this.cells = cells;
        this.limits = limits;
        this.maxPrice =
                (long) Math.min(Long.MAX_VALUE / 8.0 / Math.max(1, cells.slots().size()), UNIT * cells.highestPrice());
        this.effort = cells.effort();
    }

    private PresenceDual(PresenceDual wider, CompiledProblem narrower) {
        problem = narrower;
        cells = wider.cells.within(narrower);
        limits = wider.limits;
        maxPrice = wider.maxPrice;
        effort = wider.effort;
    }

    /** Returns the same dual, with the same prices, of a problem with fewer starts. */
    PresenceDual within(CompiledProblem narrower) {
        return new PresenceDual(this, narrower);
    }

    /** Prices to begin with: those of cells, for as many units as the initiative weighs. */
    long[] pricesFrom(CellDual other, long[] cellPrices) {
        long[] prices = new long[size()];
        System.arraycopy(cellPrices, other.limitPrices(), prices, cells.slots().size(), limits.size());
        cells.putPrices(other, cellPrices, maxPrice, prices);
        return prices;
    }

    @Override
    public int size() {
        return cells.slots().size() + limits.size();
    }

    @Override
    public long maxPrice(int k) {
        return k < cells.slots().size()
                ? maxPrice
                : limits.maxPrice(k - cells.slots().size());
    }

    @Override
    public long minPrice(int k) {
        return k < cells.slots().size() ? 0 : limits.minPrice(k - cells.slots().size());
    }

    @Override
    public long effort() {
        return effort + limits.effort();
    }

    @Override
    public long bound(long[] prices, long[] excess) {
        problem.meter().pass(effort + limits.effort());
        limits.supply(prices, excess, cells.slots().size());
        long sum = limits.constant(prices, cells.slots().size()) + cells.choose(prices, UNIT, excess);
        for (int i = 0; i < problem.size(); i++) {
            sum += chooseStart(i, prices, excess);
        }
        return sum;
    }

    private long chooseStart(int i, long[] prices, long[] excess) {
        long cheapest = Long.MAX_VALUE;
        int best = 0;
        for (int start : problem.starts(i)) {
            long cost = cost(prices, i, start);
            if (cost < cheapest) {
                cheapest = cost;
                best = start;
            }
        }
        limits.demand(excess, cells.slots().size(), i, best);
        cells.slots().demand(problem, excess, i, best);
        return cheapest;
    }

    @Override
    public long cost(long[] prices, int initiative, int start) {
        return cells.slots().cost(problem, prices, initiative, start) + limitCost(prices, initiative, start);
    }

    /** What a start costs for what limits on other terms demand. */
    long limitCost(long[] prices, int initiative, int start) {
        return limits.cost(prices, cells.slots().size(), initiative, start);
    }

    /** What the demands of limits come to. */
    long constant(long[] prices) {
        return limits.constant(prices, cells.slots().size());
    }

    /** What a start costs the initiative for those cells in which its presence is open. */
    long openCost(long[] prices, int i, int start) {
        return cells.slots().openCost(problem, prices, i, start) + limitCost(prices, i, start);
    }

    PresenceCells cells() {
        return cells;
    }

    CompiledProblem problem() {
        return problem;
    }
}
