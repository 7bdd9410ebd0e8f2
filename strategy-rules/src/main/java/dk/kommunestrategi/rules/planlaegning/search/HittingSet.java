package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The search for the fewest elements of which every set has one; of equally few those of low rank, the highest ranks
 * compared first. Branch and bound: each of some unhit set's elements is tried in turn, and unhit sets without a common
 * element bound what is still needed. Sets that nothing connects are solved each by themselves.
 */
final class HittingSet {

    private final List<int[]> sets;
    private final IntUnaryOperator rank;
    private final int ranks;
    private final Budget budget;

    private final BitSet chosen = new BitSet();
    private final BitSet excluded = new BitSet();
    private BitSet best = new BitSet();
    private int[] bestCost = {Integer.MAX_VALUE};
    private boolean complete = true;

    /**
     * A set of elements.
     *
     * @param smallest whether it is proved the smallest
     */
    record Hit(BitSet elements, boolean smallest) {}

    private HittingSet(List<int[]> sets, IntUnaryOperator rank, Budget budget) {
        this.sets = sets;
        this.rank = rank;
        this.ranks =
                1 + sets.stream().flatMapToInt(Arrays::stream).map(rank).max().orElse(0);
        this.budget = budget;
    }

    /**
     * Returns the elements that hit all sets, none of which is empty.
     *
     * @param rank the rank of each element, from 0
     * @param budget a step is a choice; without any, the first elements found are taken
     */
    static Hit smallest(Collection<int[]> sets, IntUnaryOperator rank, Budget budget) {
        BitSet elements = new BitSet();
        boolean smallest = true;
        for (List<int[]> connected : components(sets)) {
            HittingSet search = new HittingSet(connected, rank, budget);
            search.run();
            elements.or(search.best);
            smallest &= search.complete;
        }
        return new Hit(elements, smallest);
    }

    private static Collection<List<int[]>> components(Collection<int[]> sets) {
        List<BitSet> components = new ArrayList<>();
        for (int[] set : sets) {
            BitSet joined = bits(set);
            components.removeIf(component -> {
                boolean connected = component.intersects(joined);
                if (connected) {
                    joined.or(component);
                }
                return connected;
            });
            components.add(joined);
        }
        Map<Integer, List<int[]>> byComponent = new TreeMap<>();
        for (int[] set : sets) {
            int component = IntStream.range(0, components.size())
                    .filter(c -> components.get(c).get(set[0]))
                    .findFirst()
                    .orElseThrow();
            byComponent.computeIfAbsent(component, c -> new ArrayList<>()).add(set);
        }
        return byComponent.values();
    }

    private static BitSet bits(int[] set) {
        BitSet bits = new BitSet();
        for (int element : set) {
            bits.set(element);
        }
        return bits;
    }

    private void run() {
        if (!isPromising()) {
            return;
        }
        int[] next = narrowestUnhit();
        if (next.length == 0) {
            bestCost = cost();
            best = (BitSet) chosen.clone();
            return;
        }
        List<Integer> tried = new ArrayList<>();
        for (int element : next) {
            if (best.isEmpty() || budget.step()) {
                chosen.set(element);
                run();
                chosen.clear(element);
                excluded.set(element);
                tried.add(element);
            } else {
                complete = false;
            }
        }
        tried.forEach(excluded::clear);
    }

    /** The elements that may still be chosen of the unhit set with fewest of them, the lowest ranks first. */
    private int[] narrowestUnhit() {
        int[] narrowest = {};
        for (int[] set : sets) {
            if (Arrays.stream(set).noneMatch(chosen::get)) {
                int[] allowed = allowed(set);
                narrowest = narrowest.length == 0 || allowed.length < narrowest.length ? allowed : narrowest;
            }
        }
        return narrowest;
    }

    private int[] allowed(int[] set) {
        budget.meter().work(8L * set.length);
        return Arrays.stream(set)
                .filter(element -> !excluded.get(element))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(rank::applyAsInt).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether what is chosen may become better than the best: no set is lost, and the least still needed is not too much. */
    private boolean isPromising() {
        int[] bound = cost();
        BitSet counted = new BitSet();
        for (int[] set : sets) {
            if (Arrays.stream(set).noneMatch(chosen::get)) {
                int[] allowed = allowed(set);
                if (allowed.length == 0) {
                    return false;
                }
                if (Arrays.stream(set).noneMatch(counted::get)) {
                    count(allowed[0], bound);
                    counted.or(bits(set));
                }
            }
        }
        return Arrays.compare(bound, bestCost) < 0;
    }

    /** How many are chosen, then how many of each rank, the highest first. */
    private int[] cost() {
        int[] cost = new int[1 + ranks];
        chosen.stream().forEach(element -> count(element, cost));
        return cost;
    }

    private void count(int element, int[] cost) {
        cost[0]++;
        cost[ranks - rank.applyAsInt(element)]++;
    }
}
