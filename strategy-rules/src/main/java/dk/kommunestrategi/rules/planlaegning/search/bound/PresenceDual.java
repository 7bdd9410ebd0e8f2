package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.StartCosts;

/**
 * The dual of squared loads, or of start costs under capacities, with one price for the presence of each initiative in each
 * cell, one group in one half-year: the initiative takes the start that is cheapest for itself, the cell those initiatives
 * that pay for the square of the load they cause, or that pay most within its capacity. More prices than {@link CellDual}
 * has, but cells then know that initiatives are whole: the bound is higher, the more so the fewer initiatives there are.
 */
final class PresenceDual implements Dual {

    /** What presence need not cost where no squares say how much it can be worth. */
    private static final long MAX_PRICE = UNIT << 20;

    private final CompiledProblem problem;
    private final PresenceCells cells;

    /** By initiative and start: what is minimised. */
    private final StartTable cost;

    private final TermLimits limits;

    /** What a square counts: {@link #UNIT}, or 0. */
    private final long square;

    private final long maxPrice;
    private final long effort;
    private final StartTable costs;
    private final int[] chosen;

    private PresenceDual(
            PresenceCells cells, StartTable.Cost cost, long square, double highestPrice, TermLimits limits) {
        this.problem = cells.problem();
        this.cells = cells;
        this.cost = new StartTable(problem, cost);
        this.square = square;
        this.limits = limits;
        this.maxPrice =
                (long) Math.min(Long.MAX_VALUE / 8.0 / Math.max(1, cells.slots().size()), highestPrice);
        this.effort = cells.effort(square > 0);
        this.costs = new StartTable(problem);
        this.chosen = new int[problem.size()];
    }

    /**
     * The dual of squared loads.
     *
     * @param cells the groups whose squared loads count, in every half-year
     * @param limits what limits on other terms demand
     */
    static PresenceDual ofSquares(PresenceCells cells, TermLimits limits) {
        return new PresenceDual(cells, (i, start) -> 0, UNIT, UNIT * cells.highestPrice(), limits);
    }

    /**
     * The dual of start costs.
     *
     * @param cells where capacities are scarce
     * @param limits what limits on other terms demand
     */
    static PresenceDual ofCosts(PresenceCells cells, StartCosts.Cost cost, TermLimits limits) {
        return new PresenceDual(cells, (i, start) -> UNIT * cost.of(i, start), 0, MAX_PRICE, limits);
    }

    private PresenceDual(PresenceDual wider, CompiledProblem narrower) {
        problem = narrower;
        cells = wider.cells.within(narrower);
        cost = wider.cost;
        square = wider.square;
        limits = wider.limits;
        maxPrice = wider.maxPrice;
        effort = wider.effort;
        costs = new StartTable(problem);
        chosen = new int[problem.size()];
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
        long sum = limits.constant(prices, cells.slots().size()) + cells.choose(prices, square, excess);
        for (int i = 0; i < chosen.length; i++) {
            for (int start : problem.starts(i)) {
                costs.put(i, start, cost(prices, i, start));
            }
        }
        sum += costs.passOn();
        costs.choose(chosen);
        for (int i = 0; i < chosen.length; i++) {
            limits.demand(excess, cells.slots().size(), i, chosen[i]);
            cells.slots().demand(problem, excess, i, chosen[i]);
        }
        return sum;
    }

    @Override
    public long cost(long[] prices, int initiative, int start) {
        return cells.slots().cost(prices, initiative, start) + ownCost(prices, initiative, start);
    }

    /** What a start costs by itself and for what limits on other terms demand. */
    long ownCost(long[] prices, int initiative, int start) {
        return (square > 0 ? 0 : cost.of(initiative, start))
                + limits.cost(prices, cells.slots().size(), initiative, start);
    }

    /** What the demands of limits come to. */
    long constant(long[] prices) {
        return limits.constant(prices, cells.slots().size());
    }

    /** What a start costs the initiative for those cells in which its presence is open. */
    long openCost(long[] prices, int i, int start) {
        return cells.slots().openCost(problem, prices, i, start) + ownCost(prices, i, start);
    }

    /** What a square counts. */
    long square() {
        return square;
    }

    PresenceCells cells() {
        return cells;
    }

    CompiledProblem problem() {
        return problem;
    }
}
