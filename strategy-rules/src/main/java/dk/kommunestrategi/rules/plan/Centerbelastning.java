package dk.kommunestrategi.rules.plan;

import java.util.List;
import java.util.Objects;

/**
 * How much a plan draws on one centre in each half-year. Immutable and thread-safe.
 *
 * @param center the centre's {@code kode}
 * @param belastning the load in each half-year from the beginning of the period on: for every half-year of the period, and
 *     past it as long as any centre carries load
 */
public record Centerbelastning(String center, List<Long> belastning) {

    /**
     * A load; the list is copied.
     *
     * @param center the centre's {@code kode}
     * @param belastning the load in each half-year from the beginning of the period on: for every half-year of the
     *     period, and past it as long as any centre carries load
     */
    public Centerbelastning {
        Objects.requireNonNull(center, "center");
        belastning = List.copyOf(belastning);
    }
}
