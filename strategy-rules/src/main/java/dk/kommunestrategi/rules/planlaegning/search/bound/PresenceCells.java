package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells, each one group in one half-year, with one price for the presence of each initiative in each of them: an initiative
 * pays for where it is present, and a cell takes those that pay for the square of the load they cause; where squares do not
 * count, those that pay most within its capacity.
 */
final class PresenceCells {

    private final CompiledProblem problem;
    private final List<Group> groups;
    private final Memberships memberships;
    private final int end;

    private final PriceSlots slots;

    /** By group: where presence has a price. */
    private final List<Window> windows;

    /** By cell: what it carries in any case, what of that whoever starts when, and the most that it may carry. */
    private final long[] base;

    private final long[] anyway;
    private final long[] capacity;

    /** By cell: the prices of those that are present in any case, and of those that may be; the weights of these. */
    private final int[][] certain;

    private final int[][] open;
    private final int[][] weights;
    private final QuadraticKnapsack knapsack = new QuadraticKnapsack();

    /** The cells of groups that lie in their windows. */
    PresenceCells(CompiledProblem problem, List<Group> groups, List<Window> windows) {
        this.problem = problem;
        this.groups = groups;
        this.memberships = new Memberships(problem, groups);
        this.end = memberships.end();
        this.windows = windows;
        this.slots = new PriceSlots(problem, memberships, windows);
        this.anyway = new long[groups.size() * end];
        this.capacity = new long[anyway.length];
        for (int g = 0; g < groups.size(); g++) {
            putGroup(g, capacities(problem, groups.get(g)));
        }
        this.base = anyway.clone();
        this.certain = new int[anyway.length][];
        this.open = new int[anyway.length][];
        this.weights = new int[anyway.length][];
        putVisitors();
    }

    /** The same cells, with the same prices, where fewer starts are left. */
    private PresenceCells(PresenceCells wider, CompiledProblem narrower) {
        problem = narrower;
        groups = wider.groups;
        memberships = wider.memberships;
        end = wider.end;
        slots = wider.slots;
        windows = wider.windows;
        anyway = wider.anyway;
        capacity = wider.capacity;
        base = anyway.clone();
        certain = new int[anyway.length][];
        open = new int[anyway.length][];
        weights = new int[anyway.length][];
        putVisitors();
    }

    /** Returns the same cells, with the same prices, for a problem with fewer starts. */
    PresenceCells within(CompiledProblem narrower) {
        return new PresenceCells(this, narrower);
    }

    private static List<Kapacitetskrav> capacities(CompiledProblem problem, Group group) {
        return problem.capacities().stream()
                .filter(capacity -> capacity.group() == group)
                .toList();
    }

    private void putGroup(int g, List<Kapacitetskrav> limits) {
        Group group = groups.get(g);
        for (int h = 0; h < end; h++) {
            int cell = g * end + h;
            int halfYear = h;
            anyway[cell] = group.hasGrundbelastning() ? group.grundbelastning(h) : 0;
            capacity[cell] =
                    limits.stream().mapToLong(krav -> krav.room(halfYear)).min().orElse(Integer.MAX_VALUE)
                            + anyway[cell];
        }
    }

    /** Notes who is present where in any case, and who may be: first how many, then whom. */
    private void putVisitors() {
        int[] certainCount = new int[anyway.length];
        int[] openCount = new int[anyway.length];
        forEachVisit((i, m, cell, isCertain) -> (isCertain ? certainCount : openCount)[cell]++);
        for (int cell = 0; cell < anyway.length; cell++) {
            certain[cell] = new int[certainCount[cell]];
            open[cell] = new int[openCount[cell]];
            weights[cell] = new int[openCount[cell]];
        }
        forEachVisit((i, m, cell, isCertain) -> {
            int slot = slots.slot(m, cell % end);
            if (isCertain) {
                base[cell] += memberships.weight(m);
                certain[cell][--certainCount[cell]] = slot;
            } else {
                open[cell][--openCount[cell]] = slot;
                weights[cell][openCount[cell]] = memberships.weight(m);
            }
        });
    }

    /** That an initiative is present in a cell, by a membership, whatever its start or with some start. */
    private interface Visitor {
        void visit(int i, int m, int cell, boolean isCertain);
    }

    private void forEachVisit(Visitor visitor) {
        Presence presence = new Presence(problem, memberships);
        for (int i = 0; i < problem.size(); i++) {
            boolean isPlaced = problem.lastPlaced(i) >= 0;
            for (int m = memberships.first(i); m < memberships.first(i + 1) && isPlaced; m++) {
                problem.meter().work(8L * Math.max(0, slots.behind(m) - slots.begin(m)));
                for (int h = slots.begin(m); h < slots.behind(m); h++) {
                    boolean isCertain = presence.isCertain(i, m, h);
                    if (isCertain || presence.isPossible(i, m, h)) {
                        visitor.visit(i, m, memberships.group(m) * end + h, isCertain);
                    }
                }
            }
        }
    }

    CompiledProblem problem() {
        return problem;
    }

    /** Where the prices stand. */
    PriceSlots slots() {
        return slots;
    }

    /** The number of cells. */
    int cells() {
        return anyway.length;
    }

    /** What the cell carries in any case. */
    long base(int cell) {
        return base[cell];
    }

    /** The largest load that the cell may have. */
    long capacity(int cell) {
        return capacity[cell];
    }

    /** What the square of that comes to which cells carry whoever starts when: no part of a term. */
    long anyway() {
        long sum = 0;
        for (long load : anyway) {
            sum += load * load;
        }
        return sum;
    }

    /** What presence costs at most, in a cell that holds all others, where a square counts 1: more need no price be. */
    double highestPrice() {
        double highest = 0;
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            double total = 0;
            double largest = 0;
            for (int h = 0; group.hasGrundbelastning() && h < end; h++) {
                total = Math.max(total, (double) anyway[g * end + h]);
            }
            for (int k = 0; k < group.size(); k++) {
                total += group.weight(k);
                largest = Math.max(largest, group.weight(k));
            }
            highest = Math.max(highest, largest * (2 * total + largest));
        }
        return highest;
    }

    /**
     * About how many operations it is to let every cell choose once: by group, half-years times members times load, which is
     * not much more than average where its square counts, and else as much as there is room for.
     */
    long effort(boolean isSquared) {
        double sum = slots.size();
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            double work = 0;
            double total = 0;
            for (int k = 0; k < group.size(); k++) {
                work += (double) group.weight(k) * group.duration(k);
                total += group.weight(k);
            }
            double most = isSquared ? 2 * work / Math.max(1, end) + 16 : largestRoom(g);
            sum += (double) windows.get(g).size() * group.size() * Math.min(total, most);
        }
        return (long) sum;
    }

    private long largestRoom(int g) {
        Window window = windows.get(g);
        return IntStream.range(window.from(), window.end())
                .mapToLong(h -> capacity[g * end + h])
                .max()
                .orElse(0);
    }

    /** Puts the prices at which everybody pays a cell's price for as many units as it weighs. */
    void putPrices(CellDual cells, long[] cellPrices, long maxPrice, long[] prices) {
        for (int cell = 0; cell < open.length; cell++) {
            long each = cellPrices[cells.cell(cell / end, cell % end)];
            for (int k = 0; k < open[cell].length; k++) {
                prices[open[cell][k]] = Math.min(maxPrice, weights[cell][k] * each);
            }
        }
    }

    /**
     * Lets every cell take whom it likes, and notes these as supply.
     *
     * @param unit what a square counts
     * @return what it all comes to
     */
    long choose(long[] prices, long unit, long[] excess) {
        long sum = 0;
        for (int cell = 0; cell < open.length; cell++) {
            problem.meter().pass(8L * open[cell].length);
            sum -= unit * anyway[cell] * anyway[cell];
            for (int slot : certain[cell]) {
                sum -= prices[slot];
                excess[slot]--;
            }
            int[] visitors = open[cell];
            knapsack.clear(unit);
            for (int k = 0; k < visitors.length; k++) {
                knapsack.add(prices[visitors[k]], weights[cell][k]);
            }
            sum += knapsack.minimise(base[cell], capacity[cell] - base[cell]);
            for (int k = 0; k < visitors.length; k++) {
                excess[visitors[k]] -= knapsack.isPresent(k) ? 1 : 0;
            }
        }
        return sum;
    }

    /** The cells in which the initiative's presence depends on its start. */
    Visit[] visits(int i) {
        Presence presence = new Presence(problem, memberships);
        List<Visit> visits = new ArrayList<>();
        int last = problem.lastPlaced(i);
        for (int m = memberships.first(i); m < memberships.first(i + 1) && last >= 0; m++) {
            int duration = memberships.duration(m);
            int offset = memberships.from(m, problem.firstStart(i)) - problem.firstStart(i);
            problem.meter().work(16L * Math.max(0, slots.behind(m) - slots.begin(m)));
            for (int h = slots.begin(m); h < slots.behind(m); h++) {
                if (presence.isPossible(i, m, h) && !presence.isCertain(i, m, h)) {
                    visits.add(new Visit(
                            memberships.group(m) * end + h,
                            slots.slot(m, h),
                            memberships.weight(m),
                            h - offset - duration + 1,
                            Math.min(last, h - offset)));
                }
            }
        }
        return visits.toArray(Visit[]::new);
    }
}
