package dk.kommunestrategi.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of a plan in the order of the criteria; the first difference decides, and lower is better.
 *
 * @param vaerdier the values
 */
record Vektor(List<Long> vaerdier) implements Comparable<Vektor> {

    private static final Comparator<Vektor> LEKSIKOGRAFISK = (en, anden) -> IntStream.range(0, en.vaerdier.size())
            .map(k -> Long.compare(en.vaerdier.get(k), anden.vaerdier.get(k)))
            .filter(forskel -> forskel != 0)
            .findFirst()
            .orElse(0);

    /** Returns the first so many values. */
    Vektor foerste(int antal) {
        return new Vektor(vaerdier.subList(0, antal));
    }

    @Override
    public int compareTo(Vektor anden) {
        return LEKSIKOGRAFISK.compare(this, anden);
    }

    @Override
    public String toString() {
        return vaerdier.stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }
}
