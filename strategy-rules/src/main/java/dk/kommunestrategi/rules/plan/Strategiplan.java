package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Placering;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a plan is for one strategy ("strategiplan"): the placements of its initiatives. Immutable and thread-safe.
 *
 * @param strategi the strategy's {@code kode}; empty where a single strategy is planned
 * @param placeringer the placements, in ascending order of initiatives
 */
public record Strategiplan(Optional<String> strategi, List<Placering> placeringer) {

    /**
     * A plan; the list is copied, and put in order.
     *
     * @param strategi the strategy's {@code kode}; empty where a single strategy is planned
     * @param placeringer the placements
     */
    public Strategiplan {
        Objects.requireNonNull(strategi, "strategi");
        placeringer = placeringer.stream()
                .sorted(Comparator.comparing(Placering::getInitiativ))
                .toList();
    }
}
