package dk.kommunestrategi.rules.planlaegning.search.bound.dual;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import java.util.Arrays;

/**
 * The subgradient method (Held, Wolfe and Crowder, 1974) with deflected directions (Camerini, Fratta and Maffioli, 1975):
 * prices always move on, even where the bound falls, along what demand exceeds supply now and, ever less, what it did
 * before. Where many prices hold each other up, as those of presence do, it gets further than {@link VolumeAlgorithm}, which
 * stops where every single step is one down.
 */
public final class SubgradientMethod {

    /** How much of the last direction there is in a new one. */
    private static final double MEMORY = 0.85;

    private static final double FIRST_STEP = 1;

    /** Below this step nothing is gained any more. */
    private static final double SMALLEST_STEP = 1e-5;

    /** How much shorter steps become where they lead no higher. */
    private static final double DECAY = 0.7;

    /** How many elementary operations count as one step of the search. */
    private static final long OPERATIONS_PER_STEP = 128;

    private final Dual dual;

    /** Where prices are, in parts of a unit; the dual only sees whole ones. */
    private final double[] place;

    private final double[] direction;
    private final long[] excess;
    private long[] prices;
    private long[] trial;
    private long bound = Long.MIN_VALUE;

    public SubgradientMethod(Dual dual, long[] firstPrices) {
        this.dual = dual;
        this.place = Arrays.stream(firstPrices).asDoubleStream().toArray();
        this.direction = new double[place.length];
        this.excess = new long[place.length];
        this.prices = firstPrices.clone();
        this.trial = firstPrices.clone();
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
     * @param enough from where on, in units of the dual, it need not be raised
     * @param patience after how many rounds without a better bound steps become shorter
     */
    public void run(long target, long enough, int rounds, int patience, Budget budget) {
        double goal = (double) target * Dual.UNIT;
        double step = FIRST_STEP;
        int idle = 0;
        for (int round = 0; round < rounds && bound < enough && step > SMALLEST_STEP; round++) {
            Arrays.fill(excess, 0);
            long found = dual.bound(trial, excess);
            if (found > bound) {
                bound = found;
                System.arraycopy(trial, 0, prices, 0, trial.length);
                idle = 0;
            } else if (++idle == patience) {
                step *= DECAY;
                idle = 0;
            }
            double norm = turn();
            if (norm == 0 || !budget.spend(dual.effort() / OPERATIONS_PER_STEP + 1)) {
                return;
            }
            move(step * (goal - found) / norm);
        }
    }

    /** Turns the direction to where demand exceeds supply, and returns its square; no price leads below the least. */
    private double turn() {
        double norm = 0;
        for (int k = 0; k < place.length; k++) {
            double turned = excess[k] + MEMORY * direction[k];
            direction[k] = turned < 0 && place[k] <= dual.minPrice(k) ? 0 : turned;
            norm += direction[k] * direction[k];
        }
        return norm;
    }

    private void move(double stride) {
        for (int k = 0; k < place.length; k++) {
            if (direction[k] != 0) {
                double wanted = place[k] + stride * direction[k];
                place[k] = Math.max((double) dual.minPrice(k), Math.min(wanted, (double) dual.maxPrice(k)));
                trial[k] = Math.round(place[k]);
            }
        }
    }
}
