package dk.kommunestrategi.rules.regel;

import java.util.Objects;

/**
 * A sum over the initiatives of a cost that depends on the initiative's own start alone. What started before the period is
 * no choice any more, and costs nothing.
 *
 * @param cost the cost of each start
 */
public record StartCosts(Cost cost) implements Term {

    /**
     * The cost of one start, the same whenever it is asked for. An exception, a cost below 0, and one so large that a sum over
     * all initiatives could not be computed exactly, are told by the name of the criterion.
     */
    @FunctionalInterface
    public interface Cost {
        /**
         * {@return the cost, 0 or more, of starting the initiative with this index in the half-year h, or of leaving it out}
         *
         * @param initiativ the initiative's index, from 0
         * @param h the half-year's place in the period, from 0; the number of its half-years where the initiative is left out
         */
        long of(int initiativ, int h);
    }

    /**
     * A sum of these costs.
     *
     * @param cost the cost of each start
     */
    public StartCosts {
        Objects.requireNonNull(cost, "cost");
    }

    @Override
    public long value(int[] starts) {
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += starts[i] < 0 ? 0 : cost.of(i, starts[i]);
        }
        return sum;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.startCosts(this);
    }
}
