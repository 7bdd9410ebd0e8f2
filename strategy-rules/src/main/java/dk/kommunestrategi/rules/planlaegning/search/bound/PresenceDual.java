package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The dual of squared loads with one price for the presence of each initiative in each cell, one group in one half-year:
 * the initiative takes the start that is cheapest for itself, the cell those initiatives that pay for the square of the
 * load they cause. More prices than {@link CellDual} has, but cells then know that initiatives are whole: the bound is
 * higher, the more so the fewer initiatives there are.
 */
final class PresenceDual implements Dual {

    private final CompiledProblem problem;
    private final TermLimits limits;
    private final List<Group> groups;
    private final Memberships memberships;
    private final Presence presence;
    private final int end;
    private final int slots;
    private final long effort;

    /** By membership: where its prices begin, the first for the earliest half-year in which it can be present. */
    private final int[] first;

    /** By group: the memberships of its members, and the capacity, if it has one. */
    private final int[][] members;

    private final List<Optional<Kapacitetskrav>> capacities;

    /** By cell: what it carries anyway. */
    private final long[] anyway;

    private final long maxPrice;
    private final QuadraticKnapsack knapsack = new QuadraticKnapsack(UNIT);

    PresenceDual(CompiledProblem problem, List<Group> groups, TermLimits limits) {
        this.problem = problem;
        this.limits = limits;
        this.groups = groups;
        this.memberships = new Memberships(problem, groups);
        this.presence = new Presence(problem, memberships);
        this.end = memberships.end();
        this.first = new int[memberships.count()];
        this.members = groups.stream().map(group -> new int[group.size()]).toArray(int[][]::new);
        this.capacities = groups.stream().map(this::capacity).toList();
        this.anyway = new long[groups.size() * end];
        for (int g = 0; g < groups.size(); g++) {
            for (int h = 0; groups.get(g).hasGrundbelastning() && h < end; h++) {
                anyway[cell(g, h)] = groups.get(g).grundbelastning(h);
            }
        }
        int[] filled = new int[groups.size()];
        int filledSlots = 0;
        for (int i = 0; i < problem.size(); i++) {
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                first[m] = filledSlots;
                filledSlots += end(i, m) - begin(i, m);
                int g = memberships.group(m);
                members[g][filled[g]++] = m;
            }
        }
        this.slots = filledSlots;
        this.maxPrice = (long) Math.min(Long.MAX_VALUE / 8.0 / Math.max(1, filledSlots), UNIT * highestPrice());
        this.effort = countEffort();
    }

    private Optional<Kapacitetskrav> capacity(Group group) {
        return problem.capacities().stream()
                .filter(capacity -> capacity.group() == group)
                .findFirst();
    }

    /** How many prices the dual has for presence alone: more than an array can hold, if numbers are large. */
    static long prices(CompiledProblem problem, List<Group> groups) {
        long prices = 0;
        for (Group group : groups) {
            for (int k = 0; k < group.size(); k++) {
                int i = group.member(k);
                prices += problem.lastStart(i) - problem.firstStart(i) + (long) group.duration(k);
            }
        }
        return prices;
    }

    /** What the presence of an initiative costs at most, in a cell that holds all others: more need no price be. */
    private double highestPrice() {
        double highest = 0;
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            double total = 0;
            double largest = 0;
            for (int h = 0; group.hasGrundbelastning() && h < end; h++) {
                total = Math.max(total, (double) anyway[cell(g, h)]);
            }
            for (int k = 0; k < group.size(); k++) {
                total += group.weight(k);
                largest = Math.max(largest, group.weight(k));
            }
            highest = Math.max(highest, largest * (2 * total + largest));
        }
        return highest;
    }

    /** Prices to begin with: those of cells, for as many units as the initiative weighs. */
    long[] pricesFrom(CellDual cells, long[] cellPrices) {
        long[] prices = new long[size()];
        System.arraycopy(cellPrices, cells.limitPrices(), prices, slots, limits.size());
        for (int g = 0; g < members.length; g++) {
            for (int k = 0; k < members[g].length; k++) {
                int i = groups.get(g).member(k);
                int m = members[g][k];
                for (int h = begin(i, m); h < end(i, m); h++) {
                    prices[slot(i, m, h)] = Math.min(maxPrice, memberships.weight(m) * cellPrices[cells.cell(g, h)]);
                }
            }
        }
        return prices;
    }

    @Override
    public int size() {
        return slots + limits.size();
    }

    @Override
    public long maxPrice(int k) {
        return k < slots ? maxPrice : limits.maxPrice(k - slots);
    }

    @Override
    public long minPrice(int k) {
        return k < slots ? 0 : limits.minPrice(k - slots);
    }

    @Override
    public long effort() {
        return effort + limits.effort();
    }

    /** By group, half-years times members times load. */
    private long countEffort() {
        double sum = slots;
        for (int[] group : members) {
            double work = 0;
            double total = 0;
            for (int m : group) {
                work += (double) memberships.weight(m) * memberships.duration(m);
                total += memberships.weight(m);
            }
            sum += (double) end * group.length * Math.min(total, 2 * work / Math.max(1, end) + 16);
        }
        return (long) sum;
    }

    @Override
    public long bound(long[] prices, long[] excess) {
        problem.meter().pass(limits.effort());
        limits.supply(prices, excess, slots);
        long sum = limits.constant(prices, slots);
        for (int i = 0; i < problem.size(); i++) {
            sum += chooseStart(i, prices, excess);
        }
        for (int g = 0; g < members.length; g++) {
            sum += choosePresent(g, prices, excess);
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
        limits.demand(excess, slots, i, best);
        for (int m = memberships.first(i); m < memberships.first(i + 1) && best < problem.out(); m++) {
            int from = first[m] + best - problem.firstStart(i);
            Arrays.fill(excess, from, from + memberships.end(m, best) - memberships.from(m, best), 1);
        }
        return cheapest;
    }

    @Override
    public long cost(long[] prices, int initiative, int start) {
        problem.meter().pass(memberships.effort(initiative));
        long cost = limitCost(prices, initiative, start);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int from = first[m] + start - problem.firstStart(initiative);
            int end = from + memberships.end(m, start) - memberships.from(m, start);
            for (int slot = from; slot < end; slot++) {
                cost += prices[slot];
            }
        }
        return cost;
    }

    /** What a start costs for what limits on other terms demand. */
    long limitCost(long[] prices, int initiative, int start) {
        return limits.cost(prices, slots, initiative, start);
    }

    /** What the demands of limits come to. */
    long constant(long[] prices) {
        return limits.constant(prices, slots);
    }

    /** What a start costs the initiative for those cells in which its presence is open. */
    long openCost(long[] prices, int i, int start) {
        long cost = cost(prices, i, start);
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int certainEnd = memberships.end(m, problem.firstStart(i));
            for (int h = memberships.from(m, problem.lastStart(i)); h < certainEnd; h++) {
                cost -= prices[slot(i, m, h)];
            }
        }
        return cost;
    }

    CompiledProblem problem() {
        return problem;
    }

    /** The cells in which the initiative's presence depends on its start. */
    Visit[] visits(int i) {
        List<Visit> visits = new ArrayList<>();
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int duration = memberships.duration(m);
            problem.meter().work(16L * (end(i, m) - begin(i, m)));
            int offset = begin(i, m) - problem.firstStart(i);
            for (int h = begin(i, m); h < end(i, m); h++) {
                if (presence.isPossible(i, m, h) && !presence.isCertain(i, m, h)) {
                    visits.add(new Visit(
                            cell(memberships.group(m), h),
                            slot(i, m, h),
                            memberships.weight(m),
                            h - offset - duration + 1,
                            Math.min(problem.lastPlaced(i), h - offset)));
                }
            }
        }
        return visits.toArray(Visit[]::new);
    }

    int cells() {
        return groups.size() * end;
    }

    private int cell(int g, int h) {
        return g * end + h;
    }

    private int slot(int i, int m, int h) {
        return first[m] + h - begin(i, m);
    }

    /** The first half-year in which the initiative can be present. */
    private int begin(int i, int m) {
        return memberships.from(m, problem.firstStart(i));
    }

    /** One more than the last; the first where there is none. */
    private int end(int i, int m) {
        int last = problem.lastPlaced(i);
        return last < 0 ? begin(i, m) : memberships.from(m, last) + memberships.duration(m);
    }

    /** What the square of that comes to which cells carry anyway: no part of the term. */
    long anyway() {
        long sum = 0;
        for (long load : anyway) {
            sum += UNIT * load * load;
        }
        return sum;
    }

    /** The load of those who are present in the cell whatever their start, and what it carries anyway. */
    long leastLoad(int cell) {
        int g = cell / end;
        problem.meter().work(2L * members[g].length);
        long load = anyway[cell];
        for (int k = 0; k < members[g].length; k++) {
            int m = members[g][k];
            load += presence.isCertain(groups.get(g).member(k), m, cell % end) ? memberships.weight(m) : 0;
        }
        return load;
    }

    /** The largest load that the cell may have. */
    long capacity(int cell) {
        return capacities
                .get(cell / end)
                .map(capacity -> capacity.room(cell % end) + anyway[cell])
                .orElse(Integer.MAX_VALUE + anyway[cell]);
    }

    /** Every cell of the group takes whom it likes; returns what that comes to. */
    private long choosePresent(int g, long[] prices, long[] excess) {
        int[] open = new int[members[g].length];
        long sum = 0;
        for (int h = 0; h < end; h++) {
            problem.meter().pass(effort / cells() + 8L * open.length);
            knapsack.clear();
            long base = anyway[cell(g, h)];
            sum -= UNIT * base * base;
            int size = 0;
            for (int k = 0; k < open.length; k++) {
                int i = groups.get(g).member(k);
                int m = members[g][k];
                int slot = slot(i, m, h);
                if (presence.isCertain(i, m, h)) {
                    base += memberships.weight(m);
                    sum -= prices[slot];
                    excess[slot] = 0;
                } else if (presence.isPossible(i, m, h)) {
                    open[size++] = slot;
                    knapsack.add(prices[slot], memberships.weight(m));
                }
            }
            sum += knapsack.minimise(base, capacity(cell(g, h)) - base);
            for (int k = 0; k < size; k++) {
                excess[open[k]] -= knapsack.isPresent(k) ? 1 : 0;
            }
        }
        return sum;
    }
}
