package dk.kommunestrategi.rules.search.bound;

import java.util.List;

/**
 * A limit on a sum over initiatives of what their own start alone decides.
 *
 * @param initiatives whom it concerns, ascending
 * @param coefficient what a start counts
 * @param limit what the sum may not exceed
 */
record LinearLimit(List<Integer> initiatives, Coefficient coefficient, long limit) {

    /** What a start counts. */
    @FunctionalInterface
    interface Coefficient {
        long of(int initiative, int start);
    }
}
