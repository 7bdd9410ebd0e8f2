package dk.kommunestrategi.benchmark.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of a plan in the order of the criteria; the first difference decides, and lower is better.
 *
 * @param values the values
 */
public record Vector(List<Long> values) implements Comparable<Vector> {

    private static final Comparator<Vector> LEKSIKOGRAFISK = (en, other) -> IntStream.range(0, en.values.size())
            .map(k -> Long.compare(en.values.get(k), other.values.get(k)))
            .filter(forskel -> forskel != 0)
            .findFirst()
            .orElse(0);

    /** Returns the first so many values. */
    public Vector first(int antal) {
        return new Vector(values.subList(0, antal));
    }

    @Override
    public int compareTo(Vector other) {
        return LEKSIKOGRAFISK.compare(this, other);
    }

    @Override
    public String toString() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }
}
