package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.StartCosts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The dual with one price for each cell, one group in one half-year: every initiative pays it for each unit of load, and
 * takes the start that is cheapest for itself; the cell takes as much load as suits it, which costs its square where
 * loads are squared and nothing, up to the capacity, elsewhere.
 */
final class CellDual implements Dual {

    private final CompiledProblem problem;
    private final StartCosts.Cost cost;
    private final TermLimits limits;

    /** The groups: first those whose squared loads count, then those that have a capacity only. */
    private final List<Group> groups;

    private final int squared;
    private final Memberships memberships;
    private final int end;

    /** By cell: the least load that it has in any plan, and the most that it can have. */
    private final long[] least;

    private final long[] most;

    /** By cell whose squared load counts: what it carries anyway. */
    private final long[] anyway;

    private final long maxPrice;

    /** By group and half-year: what a unit of load costs in all half-years before. */
    private final long[] before;

    private final StartTable costs;
    private final int[] chosen;

    /**
     * The dual of the sum of start costs and squared loads under the problem's capacities.
     *
     * @param squaredGroups the groups whose squared loads count
     * @param limits what limits on other terms demand
     */
    CellDual(CompiledProblem problem, StartCosts.Cost cost, List<Group> squaredGroups, TermLimits limits) {
        this.problem = problem;
        this.cost = cost;
        this.limits = limits;
        this.groups = new ArrayList<>(squaredGroups);
        this.squared = groups.size();
        for (Kapacitetskrav capacity : problem.capacities()) {
            if (indexOf(capacity.group()) < 0) {
                groups.add(capacity.group());
            }
        }
        this.memberships = new Memberships(problem, groups);
        this.end = memberships.end();
        this.costs = new StartTable(problem);
        this.chosen = new int[problem.size()];
        this.least = new long[groups.size() * end];
        this.most = new long[groups.size() * end];
        this.before = new long[groups.size() * (end + 1)];
        this.anyway = new long[squared * end];
        for (int g = 0; g < squared; g++) {
            for (int h = 0; groups.get(g).hasGrundbelastning() && h < end; h++) {
                anyway[g * end + h] = groups.get(g).grundbelastning(h);
            }
        }
        bracketLoads();
        double paid = 1;
        for (long load : most) {
            paid += load;
        }
        for (int m = 0; m < memberships.count(); m++) {
            paid += (double) memberships.weight(m) * memberships.duration(m);
        }
        maxPrice = (long) (Long.MAX_VALUE / 8.0 / paid);
        for (Kapacitetskrav capacity : problem.capacities()) {
            limitLoads(indexOf(capacity.group()), capacity);
        }
    }

    private int indexOf(Group group) {
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g) == group) {
                return g;
            }
        }
        return -1;
    }

    private void bracketLoads() {
        for (int i = 0; i < problem.size(); i++) {
            problem.meter().work(1 + memberships.effort(i));
            int first = problem.firstStart(i);
            int last = problem.lastPlaced(i);
            boolean isCertain = !problem.mayBeLeftOut(i);
            for (int m = memberships.first(i); m < memberships.first(i + 1) && last >= 0; m++) {
                int row = memberships.group(m) * end;
                problem.meter().work(4L * (last - first));
                for (int h = memberships.from(m, first); h < memberships.end(m, last); h++) {
                    most[row + h] += memberships.weight(m);
                    least[row + h] += isCertain && memberships.from(m, last) <= h && h < memberships.end(m, first)
                            ? memberships.weight(m)
                            : 0;
                }
            }
        }
    }

    private void limitLoads(int g, Kapacitetskrav capacity) {
        problem.meter().work(4L * end);
        for (int h = 0; h < end; h++) {
            int cell = g * end + h;
            most[cell] = Math.min(most[cell], capacity.room(h));
        }
    }

    /** Whether squares, costs and prices have room in numbers. */
    boolean isWithinNumbers() {
        problem.meter().work((long) squared * end);
        double largest = 0;
        for (int cell = 0; cell < squared * end; cell++) {
            double load = (double) most[cell] + anyway[cell];
            largest += load * load;
        }
        for (int i = 0; i < problem.size(); i++) {
            double highest = 0;
            problem.meter().work(2L * problem.starts(i).length);
            for (int start : problem.starts(i)) {
                highest = Math.max(highest, Math.abs((double) cost.of(i, start)));
            }
            largest += highest;
        }
        return largest < Long.MAX_VALUE / 8.0 / UNIT && maxPrice > UNIT;
    }

    /** Prices to begin with: what a little more load costs in a plan, whether or not the problem allows it. */
    long[] marginalPrices(int[] plan) {
        long[] prices = new long[size()];
        for (int g = 0; g < squared; g++) {
            long[] loads = groups.get(g).loads(plan);
            for (int h = 0; h < Math.min(end, loads.length); h++) {
                prices[g * end + h] = Math.min(maxPrice, 2 * UNIT * (loads[h] + anyway[g * end + h]));
            }
        }
        return prices;
    }

    /** Where the price of a group in a half-year stands. */
    int cell(int group, int halfYear) {
        return group * end + halfYear;
    }

    /** The groups, each once. */
    List<Group> groups() {
        return groups;
    }

    /** By group: all half-years. */
    List<Window> windows() {
        return Collections.nCopies(groups.size(), new Window(0, end));
    }

    /** By group: the half-years from the first that has a price to the last. */
    List<Window> windows(long[] prices) {
        List<Window> windows = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            int from = end;
            int last = -1;
            for (int h = 0; h < end; h++) {
                if (prices[cell(g, h)] > 0) {
                    from = Math.min(from, h);
                    last = h;
                }
            }
            windows.add(new Window(Math.min(from, last + 1), last + 1));
        }
        return windows;
    }

    /** Where the prices of what limits demand begin. */
    int limitPrices() {
        return cells();
    }

    @Override
    public int size() {
        return cells() + limits.size();
    }

    private int cells() {
        return groups.size() * end;
    }

    @Override
    public long maxPrice(int k) {
        return k < cells() ? maxPrice : limits.maxPrice(k - cells());
    }

    @Override
    public long minPrice(int k) {
        return k < cells() ? 0 : limits.minPrice(k - cells());
    }

    @Override
    public long effort() {
        return size() + 8L * memberships.count() + limits.effort();
    }

    @Override
    public long bound(long[] prices, long[] excess) {
        problem.meter().pass(6L * cells() + limits.effort());
        addUp(prices);
        limits.supply(prices, excess, cells());
        return limits.constant(prices, cells()) + chooseLoads(prices, excess) + chooseStarts(prices, excess);
    }

    private void addUp(long[] prices) {
        for (int g = 0; g < groups.size(); g++) {
            for (int h = 0; h < end; h++) {
                before[g * (end + 1) + h + 1] = before[g * (end + 1) + h] + prices[g * end + h];
            }
        }
    }

    /** Every cell takes as much load as suits it; returns what that comes to. */
    private long chooseLoads(long[] prices, long[] excess) {
        long sum = 0;
        for (int cell = 0; cell < cells(); cell++) {
            boolean isSquared = cell < squared * end;
            long wanted = isSquared ? (prices[cell] + UNIT) / (2 * UNIT) - anyway[cell] : most[cell];
            long load = Math.max(least[cell], Math.min(wanted, most[cell]));
            sum += (isSquared ? UNIT * load * (load + 2 * anyway[cell]) : 0) - prices[cell] * load;
            excess[cell] -= load;
        }
        return sum;
    }

    /** Every initiative takes its cheapest start in the order of initiatives; returns what they cost at least. */
    private long chooseStarts(long[] prices, long[] excess) {
        for (int i = 0; i < chosen.length; i++) {
            int own = memberships.first(i + 1) - memberships.first(i);
            problem.meter().pass(4L * (1 + own) * problem.starts(i).length);
            for (int start : problem.starts(i)) {
                costs.put(i, start, cost(i, start) + limits.cost(prices, cells(), i, start));
            }
        }
        long sum = costs.passOn();
        costs.choose(chosen);
        for (int i = 0; i < chosen.length; i++) {
            int start = chosen[i];
            limits.demand(excess, cells(), i, start);
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                int row = memberships.group(m) * end;
                int endCell = row + memberships.end(m, start);
                for (int cell = row + memberships.from(m, start); cell < endCell; cell++) {
                    excess[cell] += memberships.weight(m);
                }
            }
        }
        return sum;
    }

    private long cost(int i, int start) {
        long sum = UNIT * cost.of(i, start);
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int row = memberships.group(m) * (end + 1);
            sum += memberships.weight(m)
                    * (before[row + memberships.end(m, start)] - before[row + memberships.from(m, start)]);
        }
        return sum;
    }

    @Override
    public long cost(long[] prices, int initiative, int start) {
        problem.meter().pass(memberships.effort(initiative));
        long sum = UNIT * cost.of(initiative, start) + limits.cost(prices, cells(), initiative, start);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int row = memberships.group(m) * end;
            int endCell = row + memberships.end(m, start);
            for (int cell = row + memberships.from(m, start); cell < endCell; cell++) {
                sum += memberships.weight(m) * prices[cell];
            }
        }
        return sum;
    }
}
