package dk.kommunestrategi.rules.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sum of terms, each times a weight: what is minimised where criteria are weighed together. Its values must fit a
 * {@code long}.
 *
 * @param parts the terms with their weights
 */
public record WeightedSum(List<Part> parts) implements Term {

    /**
     * One term of the sum.
     *
     * @param term the term
     * @param weight how often it counts, 1 or more
     */
    public record Part(Term term, int weight) {

        /**
         * A term with its weight.
         *
         * @param term the term
         * @param weight how often it counts, 1 or more
         */
        public Part {
            Objects.requireNonNull(term, "term");
            if (weight < 1) {
                throw new IllegalArgumentException("Weight " + weight + ": weights must be positive.");
            }
        }
    }

    /**
     * A sum of these parts; the list is copied.
     *
     * @param parts the terms with their weights
     */
    public WeightedSum {
        parts = List.copyOf(parts);
    }

    /**
     * {@return the sum of these parts in the shape that is bounded best: costs of starts become one term}
     *
     * @param parts the terms with their weights
     */
    public static Term of(List<Part> parts) {
        List<Part> others = new ArrayList<>(parts);
        others.removeIf(part -> part.term() instanceof StartCosts);
        List<Part> costs = new ArrayList<>(parts);
        costs.removeAll(others);
        if (costs.size() > 1) {
            others.add(new Part(sum(costs), 1));
            return others.size() == 1 ? others.get(0).term() : new WeightedSum(others);
        }
        return new WeightedSum(parts);
    }

    private static StartCosts sum(List<Part> costs) {
        return new StartCosts((i, h) -> {
            long sum = 0;
            for (Part part : costs) {
                sum += part.weight() * ((StartCosts) part.term()).cost().of(i, h);
            }
            return sum;
        });
    }

    @Override
    public long value(int[] starts) {
        long sum = 0;
        for (Part part : parts) {
            sum += part.weight() * part.term().value(starts);
        }
        return sum;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.weightedSum(this);
    }
}
