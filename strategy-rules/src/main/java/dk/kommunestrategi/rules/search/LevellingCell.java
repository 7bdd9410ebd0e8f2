package dk.kommunestrategi.rules.search;

import java.util.Arrays;

/**
 * One group in one half-year: which of the initiatives that may be present there pay, at given prices, for the square of
 * the load they cause. A quadratic knapsack, solved by dynamic programming over the load.
 */
final class LevellingCell {

    /** The load of initiatives that are present whatever their start. */
    private final long base;

    /** By initiative that may be present: where its price stands, and its weight. */
    private final int[] price;

    private final int[] weight;

    /** By initiative, after {@link #minimise}: whether it is present in the best choice. */
    private final boolean[] present;

    private final int capacity;

    LevellingCell(long base, int[] price, int[] weight) {
        this.base = base;
        this.price = price;
        this.weight = weight;
        this.present = new boolean[price.length];
        this.capacity = Arrays.stream(weight).sum();
    }

    int size() {
        return price.length;
    }

    /** Where the price of the k-th initiative stands. */
    int price(int k) {
        return price[k];
    }

    /** Whether the k-th initiative is present in the best choice found last. */
    boolean isPresent(int k) {
        return present[k];
    }

    int capacity() {
        return capacity;
    }

    /**
     * Returns the least square of the load, times a unit, less the prices of those present.
     *
     * @param prices the prices of all initiatives everywhere
     * @param income working memory, one more than the capacity
     * @param taken working memory, by initiative and load
     */
    long minimise(long[] prices, long unit, long[] income, boolean[][] taken) {
        Arrays.fill(income, 0, capacity + 1, Long.MIN_VALUE);
        income[0] = 0;
        int reach = 0;
        for (int k = 0; k < price.length; k++) {
            long offer = prices[price[k]];
            boolean[] here = taken[k];
            Arrays.fill(here, 0, capacity + 1, false);
            if (offer <= 0) {
                continue;
            }
            int w = weight[k];
            reach += w;
            for (int load = reach; load >= w; load--) {
                if (income[load - w] != Long.MIN_VALUE && income[load - w] + offer > income[load]) {
                    income[load] = income[load - w] + offer;
                    here[load] = true;
                }
            }
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
        for (int k = price.length - 1; k >= 0; k--) {
            present[k] = taken[k][best];
            best -= present[k] ? weight[k] : 0;
        }
        return least;
    }
}
