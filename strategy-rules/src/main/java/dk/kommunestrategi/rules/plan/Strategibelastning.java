package dk.kommunestrategi.rules.plan;

import java.util.List;
import java.util.Objects;

/**
 * What one of several strategies draws on the centres ("strategibelastning": load by a strategy). Immutable and thread-safe.
 *
 * @param strategi the strategy's {@code kode}
 * @param centre its own load on each centre that it draws on, in ascending order of codes, in the same half-years as those of all
 *     strategies together; without what centres carry anyway
 */
public record Strategibelastning(String strategi, List<Centerbelastning> centre) {

    /**
     * A load; the list is copied.
     *
     * @param strategi the strategy's {@code kode}
     * @param centre its own load on each centre that it draws on
     */
    public Strategibelastning {
        Objects.requireNonNull(strategi, "strategi");
        centre = List.copyOf(centre);
    }
}
