package dk.kommunestrategi.rules.plan;

import java.util.List;
import java.util.Objects;

/**
 * How much a plan draws on one centre in each half-year. Immutable and thread-safe.
 *
 * @param center the centre's {@code kode}
 * @param belastning the load by development in each half-year from the beginning of the period on: for every half-year of the
 *     period, and past it as long as any centre carries load
 * @param drift what the load by initiatives after their development adds in the same half-years ("drift": operation): where plans
 *     are to hold whatever durations turn out to be, by how much it may be more than development; empty where that is nothing
 * @param grundbelastning what the centre carries anyway in the same half-years ("grundbelastning": base load); empty where
 *     that is nothing
 */
public record Centerbelastning(String center, List<Long> belastning, List<Long> drift, List<Long> grundbelastning) {

    /**
     * A load; the lists are copied.
     *
     * @param center the centre's {@code kode}
     * @param belastning the load by development in each half-year from the beginning of the period on: for every half-year of
     *     the period, and past it as long as any centre carries load
     * @param drift the load by initiatives after their development in the same half-years; empty where there is none
     * @param grundbelastning what the centre carries anyway in the same half-years; empty where that is nothing
     */
    public Centerbelastning {
        Objects.requireNonNull(center, "center");
        belastning = List.copyOf(belastning);
        drift = List.copyOf(drift);
        grundbelastning = List.copyOf(grundbelastning);
    }

    /**
     * The load of a centre that carries nothing else.
     *
     * @param center the centre's {@code kode}
     * @param belastning the load by development in each half-year
     */
    public Centerbelastning(String center, List<Long> belastning) {
        this(center, belastning, List.of(), List.of());
    }
}
