package dk.kommunestrategi.rules.planlaegning.search.bound;

import java.util.Arrays;

/**
 * One group in one half-year: which of the initiatives that may be present there pay, at the prices offered, for the
 * square of the load that they cause. A knapsack with a quadratic cost, or none, solved by dynamic programming over the load.
 * Used again and again for cell after cell.
 */
final class QuadraticKnapsack {

    /** Where squares do not count, any load is useful. */
    private static final long MOST_USEFUL = Integer.MAX_VALUE;

    private long unit;
    private int size;
    private long[] offer = new long[16];
    private int[] weight = new int[16];
    private boolean[][] taken = new boolean[16][];
    private boolean[] present = new boolean[16];
    private long[] income = new long[16];

    /**
     * Empties it.
     *
     * @param itsUnit by what squares are multiplied to be compared with prices; 0 where they do not count
     */
    void clear(long itsUnit) {
        unit = itsUnit;
        size = 0;
    }

    /** Adds an initiative that may be present. */
    void add(long itsOffer, int itsWeight) {
        if (size == offer.length) {
            offer = Arrays.copyOf(offer, 2 * size);
            weight = Arrays.copyOf(weight, 2 * size);
            taken = Arrays.copyOf(taken, 2 * size);
            present = Arrays.copyOf(present, 2 * size);
        }
        offer[size] = itsOffer;
        weight[size++] = itsWeight;
    }

    /** Whether the k-th initiative added is present in the best choice. */
    boolean isPresent(int k) {
        return present[k];
    }

    /**
     * Returns the least square of the load, times the unit, less the prices of those present.
     *
     * @param base the load of initiatives that are present in any case
     * @param limit the largest load that the others may add
     */
    long minimise(long base, long limit) {
        int most = largestUseful(base, limit);
        if (income.length <= most) {
            income = new long[2 * most + 1];
        }
        Arrays.fill(income, 0, most + 1, Long.MIN_VALUE);
        income[0] = 0;
        int reach = 0;
        for (int k = 0; k < size; k++) {
            if (taken[k] == null || taken[k].length <= most) {
                taken[k] = new boolean[2 * most + 1];
            }
            reach = take(k, base, Math.min(reach, most), most);
        }
        long least = Long.MAX_VALUE;
        int best = 0;
        for (int load = 0; load <= reach; load++) {
            if (income[load] != Long.MIN_VALUE) {
                long value = unit * (base + load) * (base + load) - income[load];
                if (value < least) {
                    least = value;
                    best = load;
                }
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            present[k] = taken[k][best];
            best -= present[k] ? weight[k] : 0;
        }
        return least;
    }

    /** Offers the k-th initiative a place beside those before it; returns the largest load reached. */
    private int take(int k, long base, int reach, int most) {
        boolean[] here = taken[k];
        int w = weight[k];
        if (offer[k] <= unit * w * (2 * base + w) || w > most) {
            Arrays.fill(here, 0, most + 1, false);
            return reach;
        }
        long paid = offer[k];
        int top = Math.min(most, reach + w);
        Arrays.fill(here, top + 1, most + 1, false);
        Arrays.fill(here, 0, w, false);
        for (int load = top; load >= w; load--) {
            long without = income[load - w];
            boolean better = without != Long.MIN_VALUE && without + paid > income[load];
            here[load] = better;
            if (better) {
                income[load] = without + paid;
            }
        }
        return top;
    }

    /**
     * The largest load that can be part of a best choice: whoever is present must pay for what its own absence would
     * save, w(2·load − w).
     */
    private int largestUseful(long base, long limit) {
        long total = 0;
        long useful = 0;
        for (int k = 0; k < size; k++) {
            total += weight[k];
            useful = Math.max(useful, largestUseful(offer[k], weight[k], base, unit));
        }
        return (int) Math.max(0, Math.min(Math.min(total, useful), limit));
    }

    /** The largest load, beside the base, with which the initiative can still pay for its presence. */
    static long largestUseful(long offer, int weight, long base, long unit) {
        if (unit == 0) {
            return offer > 0 ? MOST_USEFUL : 0;
        }
        return (Math.max(0, offer) / (unit * weight) + weight) / 2 - base;
    }
}
