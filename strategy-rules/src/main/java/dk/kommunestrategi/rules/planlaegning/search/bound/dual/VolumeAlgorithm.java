package dk.kommunestrategi.rules.planlaegning.search.bound.dual;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import java.util.Arrays;

/**
 * The volume algorithm (Barahona and Anbil, 2000): prices rise where, averaged over the last rounds, demand exceeds supply,
 * and fall where it is the other way round, always from the best prices known.
 */
public final class VolumeAlgorithm {

    private static final int PATIENCE = 8;
    private static final double FIRST_STEP = 0.5;
    private static final double LARGEST_STEP = 2;
    private static final double GROWTH = 1.1;
    private static final double DECAY = 0.66;

    /** Below this step nothing is gained any more. */
    private static final double SMALLEST_STEP = 1e-4;

    /** How much a new round counts in the average. */
    private static final double NEWEST = 0.05;

    /** How many elementary operations count as one step of the search. */
    private static final long OPERATIONS_PER_STEP = 128;

    private final Dual dual;
    private long[] prices;
    private long bound = Long.MIN_VALUE;

    public VolumeAlgorithm(Dual dual, long[] firstPrices) {
        this.dual = dual;
        this.prices = firstPrices.clone();
    }

    /** The best bound found, in units of the dual. */
    public long bound() {
        return bound;
    }

    /** The prices that give it. */
    public long[] prices() {
        return prices;
    }

    /**
     * Raises the bound.
     *
     * @param target what it cannot exceed
     */
    public void run(long target, int rounds, Budget budget) {
        double goal = (double) target * Dual.UNIT;
        long[] trial = prices.clone();
        long[] excess = new long[trial.length];
        double[] direction = new double[trial.length];
        double step = FIRST_STEP;
        int idle = 0;
        for (int round = 0; round < rounds && bound < goal && step > SMALLEST_STEP; round++) {
            Arrays.fill(excess, 0);
            long found = dual.bound(trial, excess);
            double weight = round == 0 ? 1 : NEWEST;
            double norm = 0;
            double agreement = 0;
            for (int k = 0; k < direction.length; k++) {
                agreement += excess[k] * direction[k];
                direction[k] += weight * (excess[k] - direction[k]);
                norm += direction[k] * direction[k];
            }
            if (found > bound) {
                bound = found;
                long[] former = prices;
                prices = trial;
                trial = former;
                step = agreement > 0 ? Math.min(LARGEST_STEP, step * GROWTH) : step;
                idle = 0;
            } else if (++idle == PATIENCE) {
                step *= DECAY;
                idle = 0;
            }
            if (norm == 0 || !budget.spend(dual.effort() / OPERATIONS_PER_STEP + 1)) {
                return;
            }
            double stride = step * (goal - bound) / norm;
            for (int k = 0; k < trial.length; k++) {
                long wanted = prices[k] + Math.round(stride * direction[k]);
                trial[k] = Math.max(dual.minPrice(k), Math.min(wanted, dual.maxPrice(k)));
            }
        }
    }
}
