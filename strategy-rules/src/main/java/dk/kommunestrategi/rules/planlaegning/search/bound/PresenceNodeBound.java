package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * The bound of {@link PresenceDual} at fixed prices while a plan is in the making. A cell knows the load of the placed
 * initiatives; of the others it still takes those that pay best for what they add, which tables made beforehand, one for
 * each number of initiatives placed, tell at once.
 */
final class PresenceNodeBound implements NodeBound {

    private final Meter meter;

    /** What a square counts. */
    private final long square;

    private final LongUnaryOperator rounding;

    /** By initiative: the cells in which its presence is open. */
    private final Visit[][] visits;

    /** By cell, number of its visitors placed and load added: the most that the others pay for it. */
    private final long[][][] income;

    /** By cell: how many of its visitors are placed, the load of those present, and what it all comes to. */
    private final int[] placed;

    private final long[] load;
    private final long[] capacity;
    private final long[] value;

    /** By initiative and start: what it costs but for presence. */
    private final StartTable own;

    /** By depth: the least that the initiatives from there on pay. */
    private final long[] remaining;

    /** The cells' values from before the placements, the latest last. */
    private long[] trail = new long[1024];

    private int trailSize;
    private int depth;
    private long sum;

    /**
     * The bound with nothing placed.
     *
     * @param ordered what starts cost at these prices in the order of initiatives
     * @param order the order in which initiatives will be placed
     * @param rounding makes a bound in units of the dual one on the term
     */
    PresenceNodeBound(PresenceDual dual, long[] prices, StartTable ordered, int[] order, LongUnaryOperator rounding) {
        this.meter = dual.problem().meter();
        this.square = dual.square();
        this.rounding = rounding;
        int cells = dual.cells().cells();
        this.visits = new Visit[order.length][];
        this.income = new long[cells][][];
        this.placed = new int[cells];
        this.load = new long[cells];
        this.capacity = new long[cells];
        this.value = new long[cells];
        this.remaining = new long[order.length + 1];
        List<List<Visit>> visitors = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            visitors.add(new ArrayList<>());
            load[cell] = dual.cells().base(cell);
            capacity[cell] = dual.cells().capacity(cell);
        }
        for (int depth = 0; depth < order.length; depth++) {
            visits[order[depth]] = dual.cells().visits(order[depth]);
            for (Visit visit : visits[order[depth]]) {
                visitors.get(visit.cell()).add(visit);
            }
        }
        sum = dual.constant(prices) - square * dual.cells().anyway();
        StartTable.Cost passed = (i, start) -> ordered.of(i, start) - dual.cost(prices, i, start);
        StartTable costs =
                new StartTable(dual.problem(), (i, start) -> dual.openCost(prices, i, start) + passed.of(i, start));
        for (int depth = order.length - 1; depth >= 0; depth--) {
            remaining[depth] = remaining[depth + 1] + costs.least(order[depth]);
        }
        own = new StartTable(dual.problem(), (i, start) -> dual.ownCost(prices, i, start) + passed.of(i, start));
        for (int cell = 0; cell < cells; cell++) {
            meter.work(visitors.get(cell).size());
            income[cell] = income(visitors.get(cell), prices, load[cell], capacity[cell] - load[cell]);
            value[cell] = valueOf(cell);
            sum += value[cell];
        }
    }

    private long[][] income(List<Visit> visitors, long[] prices, long base, long room) {
        long most = 0;
        for (Visit visit : visitors) {
            most = Math.max(most, QuadraticKnapsack.largestUseful(prices[visit.price()], visit.weight(), base, square));
        }
        most = Math.max(0, Math.min(most, room));
        long[][] table = new long[visitors.size() + 1][];
        table[visitors.size()] = new long[1];
        for (int k = visitors.size() - 1; k >= 0; k--) {
            Visit visit = visitors.get(k);
            meter.work(4L * table[k + 1].length + visit.weight());
            table[k] = extended(table[k + 1], prices[visit.price()], visit.weight(), most);
        }
        return table;
    }

    /** What can be earned when there is one more visitor to take. */
    private static long[] extended(long[] former, long price, int weight, long most) {
        if (weight > most) {
            return former;
        }
        long[] now = Arrays.copyOf(former, (int) Math.min(former.length + (long) weight, most + 1));
        Arrays.fill(now, Math.min(former.length, now.length), now.length, Long.MIN_VALUE);
        for (int x = weight; x < now.length; x++) {
            if (x - weight < former.length && former[x - weight] != Long.MIN_VALUE) {
                now[x] = Math.max(now[x], former[x - weight] + price);
            }
        }
        return now;
    }

    private long valueOf(int cell) {
        long[] earned = income[cell][placed[cell]];
        long here = load[cell];
        long room = Math.min(earned.length - 1L, capacity[cell] - here);
        long least = square * here * here;
        meter.pass(2 + Math.max(0, room));
        for (int x = 1; x <= room; x++) {
            if (earned[x] != Long.MIN_VALUE) {
                least = Math.min(least, square * (here + x) * (here + x) - earned[x]);
            }
        }
        return least;
    }

    @Override
    public void place(int initiative, int start) {
        depth++;
        sum += own.of(initiative, start);
        for (Visit visit : visits[initiative]) {
            int cell = visit.cell();
            if (trailSize == trail.length) {
                trail = Arrays.copyOf(trail, 2 * trailSize);
            }
            trail[trailSize++] = value[cell];
            sum -= value[cell];
            placed[cell]++;
            load[cell] += visit.includes(start) ? visit.weight() : 0;
            value[cell] = valueOf(cell);
            sum += value[cell];
        }
    }

    @Override
    public void remove(int initiative, int start) {
        depth--;
        sum -= own.of(initiative, start);
        for (int k = visits[initiative].length - 1; k >= 0; k--) {
            Visit visit = visits[initiative][k];
            int cell = visit.cell();
            sum -= value[cell];
            placed[cell]--;
            load[cell] -= visit.includes(start) ? visit.weight() : 0;
            value[cell] = trail[--trailSize];
            sum += value[cell];
        }
    }

    @Override
    public long value() {
        return rounding.applyAsLong(sum + remaining[depth]);
    }
}
