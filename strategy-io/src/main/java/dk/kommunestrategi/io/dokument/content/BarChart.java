package dk.kommunestrategi.io.dokument.content;

import java.util.List;

/**
 * A diagram with a pair of columns for each half-year, or a single one where there is nothing to compare with. Immutable.
 *
 * @param halvaar the half-years
 * @param computed a number for each of them
 * @param foreliggende what to compare with, a number for each; empty where there is nothing
 */
public record BarChart(List<String> halvaar, List<Long> computed, List<Long> foreliggende) {

    /** A diagram; the lists are copied. */
    public BarChart {
        halvaar = List.copyOf(halvaar);
        computed = List.copyOf(computed);
        foreliggende = List.copyOf(foreliggende);
    }
}
