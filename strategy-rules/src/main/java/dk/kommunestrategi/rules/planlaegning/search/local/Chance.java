package dk.kommunestrategi.rules.planlaegning.search.local;

import java.util.SplittableRandom;

/** Chance from a fixed seed, so that every search of the same problem makes the same choices on every machine. */
public final class Chance {

    private static final long SEED = 0x5EED;

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** A table of exponentially distributed numbers, so that no logarithm need be taken at every move. */
    private final double[] exponential = new double[4096];

    /** Chance from its beginning. */
    public Chance() {
        for (int k = 0; k < exponential.length; k++) {
            exponential[k] = -StrictMath.log((k + 0.5) / exponential.length);
        }
    }

    /** A number from 0 up to, not including, this one. */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 32) * bound) >>> 32);
    }

    /** A number from 0 to 1. */
    double share() {
        return (random.nextLong() >>> 11) * 0x1p-53;
    }

    /** Whether a change for the worse, at this cost, is to be made at this temperature (Metropolis et al., 1953). */
    boolean accepts(double cost, double temperature) {
        return cost <= 0 || cost <= temperature * exponential[(int) (random.nextLong() >>> 52)];
    }
}
