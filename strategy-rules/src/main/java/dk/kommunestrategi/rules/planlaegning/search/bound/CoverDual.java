package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The dual of uncovered cells with one price for each cell, one group in one half-year of the period: an initiative is paid
 * for every cell that it covers, and takes the start that pays best.
 */
final class CoverDual implements Dual {

    private final CompiledProblem problem;
    private final TermLimits limits;
    private final Memberships memberships;
    private final int horizon;
    private final int cells;

    /** The cells that are covered anyway: nobody is paid for them. */
    private final BitSet anyway;

    /** By group and half-year: what all cells before pay. */
    private final long[] before;

    /** By group and half-year: how much more cover begins here than ends. */
    private final int[] change;

    private final StartTable costs;
    private final int[] chosen;

    CoverDual(CompiledProblem problem, UncoveredCells term, TermLimits limits) {
        this.problem = problem;
        this.limits = limits;
        this.horizon = term.horizon();
        this.memberships = new Memberships(problem, term.groups());
        this.cells = term.groups().size() * horizon;
        this.anyway = CoverLimit.coveredAnyway(term);
        this.before = new long[term.groups().size() * (horizon + 1)];
        this.change = new int[before.length];
        this.costs = new StartTable(problem);
        this.chosen = new int[problem.size()];
    }

    /** How many prices the dual has for cells: more than an array can hold, if numbers are large. */
    static long prices(UncoveredCells term) {
        return (long) term.groups().size() * term.horizon();
    }

    /** As much as can be paid for every cell. */
    long[] everyCell() {
        long[] prices = new long[size()];
        Arrays.setAll(prices, k -> k < cells ? maxPrice(k) : 0);
        return prices;
    }

    @Override
    public int size() {
        return cells + limits.size();
    }

    /** To leave a cell uncovered costs one unit: more is never paid. */
    @Override
    public long maxPrice(int k) {
        return k < cells ? anyway.get(k) ? 0 : UNIT : limits.maxPrice(k - cells);
    }

    @Override
    public long minPrice(int k) {
        return k < cells ? 0 : limits.minPrice(k - cells);
    }

    @Override
    public long effort() {
        return size() + 8L * memberships.count() + limits.effort();
    }

    @Override
    public long bound(long[] prices, long[] excess) {
        problem.meter().pass(6L * cells + limits.effort());
        addUp(prices);
        limits.supply(prices, excess, cells);
        long sum = constant(prices);
        sum += chooseStarts(prices, excess);
        for (int k = 0; k < before.length; k++) {
            // The place past a group's last half-year only ends what covers the last one.
            if (k % (horizon + 1) == horizon) {
                change[k] = 0;
            } else {
                excess[k - k / (horizon + 1)] += 1 - change[k];
                change[k + 1] += change[k];
                change[k] = 0;
            }
        }
        return sum;
    }

    private void addUp(long[] prices) {
        for (int cell = 0; cell < cells; cell++) {
            int k = cell + cell / horizon;
            before[k + 1] = cell % horizon == 0 ? prices[cell] : before[k] + prices[cell];
        }
    }

    /** Every initiative takes its cheapest start in the order of initiatives; returns what they cost at least. */
    private long chooseStarts(long[] prices, long[] excess) {
        for (int i = 0; i < chosen.length; i++) {
            int own = memberships.first(i + 1) - memberships.first(i);
            problem.meter().pass(4L * (1 + own) * problem.starts(i).length);
            for (int start : problem.starts(i)) {
                costs.put(i, start, limits.cost(prices, cells, i, start) - payment(i, start));
            }
        }
        long sum = costs.passOn();
        costs.choose(chosen);
        for (int i = 0; i < chosen.length; i++) {
            limits.demand(excess, cells, i, chosen[i]);
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                int row = memberships.group(m) * (horizon + 1);
                change[row + from(m, chosen[i])]++;
                change[row + end(m, chosen[i])]--;
            }
        }
        return sum;
    }

    private long payment(int i, int start) {
        long sum = 0;
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int row = memberships.group(m) * (horizon + 1);
            sum += before[row + end(m, start)] - (from(m, start) == 0 ? 0 : before[row + from(m, start)]);
        }
        return sum;
    }

    @Override
    public long cost(long[] prices, int initiative, int start) {
        problem.meter().pass(memberships.effort(initiative));
        long sum = limits.cost(prices, cells, initiative, start);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            for (int h = from(m, start); h < end(m, start); h++) {
                sum -= prices[cell(m, h)];
            }
        }
        return sum;
    }

    /** What a start costs for what limits on other terms demand. */
    long limitCost(long[] prices, int initiative, int start) {
        return limits.cost(prices, cells, initiative, start);
    }

    /** What everything comes to that no start decides: all cells uncovered, and the demands of limits. */
    long constant(long[] prices) {
        long sum = limits.constant(prices, cells);
        for (int cell = 0; cell < cells; cell++) {
            sum += prices[cell];
        }
        return sum;
    }

    CompiledProblem problem() {
        return problem;
    }

    Memberships memberships() {
        return memberships;
    }

    /** Where the price of a membership's group in a half-year stands. */
    int cell(int membership, int halfYear) {
        return memberships.group(membership) * horizon + halfYear;
    }

    /** The first half-year that is covered; that behind the period where none of the period is. */
    int from(int membership, int start) {
        return Math.min(horizon, memberships.from(membership, start));
    }

    /** One more than the last half-year of the period that is covered. */
    int end(int membership, int start) {
        return Math.max(from(membership, start), Math.min(horizon, memberships.end(membership, start)));
    }
}
