package dk.kommunestrategi.rules.regel;

import java.util.List;
import java.util.Objects;

/**
 * A sum over budget years of the square of what initiatives cost in the year, in whole units, rounded half up: the smaller, the
 * more evenly costs are spread. What an initiative costs in a year depends on its own start alone.
 *
 * @param initiativer the indices of the initiatives that can cost anything, in ascending order
 * @param aar the budget years that count, in ascending order
 * @param udgift what each initiative costs in a year
 * @param enhed the unit in which costs are squared, in øre, at least 1
 */
public record SquaredCosts(List<Integer> initiativer, List<Integer> aar, Udgift udgift, long enhed) implements Term {

    /**
     * What a start costs in a year ("udgift": cost), the same whenever it is asked for. An exception, and costs so large that
     * squares of their sums could not be computed exactly, are told by the name of the criterion.
     */
    @FunctionalInterface
    public interface Udgift {
        /**
         * {@return what the initiative costs in a year when it starts in the half-year h, in øre; income and savings are negative}
         *
         * @param initiativ the initiative's index, from 0
         * @param h the half-year's place in the period, from 0; below 0 where it started before the period, the number of its
         *     half-years where the initiative is left out
         * @param aar the budget year
         */
        long of(int initiativ, int h, int aar);
    }

    /**
     * A sum over these years; the lists are copied, in ascending order and each entry once.
     *
     * @param initiativer the indices of the initiatives that can cost anything, in ascending order
     * @param aar the budget years that count, in ascending order
     * @param udgift what each initiative costs in a year
     * @param enhed the unit in which costs are squared, in øre, at least 1
     */
    public SquaredCosts {
        Objects.requireNonNull(udgift, "udgift");
        if (enhed < 1) {
            throw new IllegalArgumentException("No unit: " + enhed);
        }
        initiativer = initiativer.stream().sorted().distinct().toList();
        aar = aar.stream().sorted().distinct().toList();
    }

    /**
     * {@return the same sum where initiatives cost something else}
     *
     * @param other what each of them costs in a year
     */
    public SquaredCosts withUdgift(Udgift other) {
        return new SquaredCosts(initiativer, aar, other, enhed);
    }

    /**
     * {@return what a plan costs in a year, in øre}
     *
     * @param starts the formal start of every initiative, as in {@link Term#value}
     * @param year the budget year
     */
    public long sum(int[] starts, int year) {
        long sum = 0;
        for (int i : initiativer) {
            sum += udgift.of(i, starts[i], year);
        }
        return sum;
    }

    /**
     * {@return an amount in whole units, rounded half up}
     *
     * @param oere the amount, in øre
     */
    public long enheder(long oere) {
        return Math.floorDiv(oere + enhed / 2, enhed);
    }

    @Override
    public long value(int[] starts) {
        long sum = 0;
        for (int year : aar) {
            long units = enheder(sum(starts, year));
            sum += units * units;
        }
        return sum;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.squaredCosts(this);
    }
}
