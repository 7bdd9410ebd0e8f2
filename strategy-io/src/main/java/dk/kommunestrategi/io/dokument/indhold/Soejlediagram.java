package dk.kommunestrategi.io.dokument.indhold;

import java.util.List;

/**
 * A diagram with a pair of columns for each half-year, or a single one where there is nothing to compare with. Immutable.
 *
 * @param halvaar the half-years
 * @param beregnet a number for each of them
 * @param foreliggende what to compare with, a number for each; empty where there is nothing
 */
public record Soejlediagram(List<String> halvaar, List<Long> beregnet, List<Long> foreliggende) {

    /** A diagram; the lists are copied. */
    public Soejlediagram {
        halvaar = List.copyOf(halvaar);
        beregnet = List.copyOf(beregnet);
        foreliggende = List.copyOf(foreliggende);
    }
}
