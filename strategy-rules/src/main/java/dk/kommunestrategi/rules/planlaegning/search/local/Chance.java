package dk.kommunestrategi.rules.planlaegning.search.local;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Chance from a fixed seed, so that every search of the same problem makes the same choices on every machine. */
public final class Chance {

    private static final long SEED = 0x5EED;

    /** How many bits of chance choose one of the exponentially distributed numbers. */
    private static final int BITS = 12;

    /** Exponentially distributed numbers, so that no logarithm need be taken at every move, nor so many for every search. */
    private static final double[] EXPONENTIAL = IntStream.range(0, 1 << BITS)
            .mapToDouble(k -> -StrictMath.log((k + 0.5) / (1 << BITS)))
            .toArray();

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** Chance from its beginning. */
    public Chance() {}

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
        return cost <= 0 || cost <= temperature * EXPONENTIAL[(int) (random.nextLong() >>> (Long.SIZE - BITS))];
    }
}
