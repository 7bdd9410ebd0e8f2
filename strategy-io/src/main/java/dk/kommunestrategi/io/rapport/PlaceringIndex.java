package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The placements of a plan by their initiatives; the first counts where a document has two. */
final class PlaceringIndex {

    private final Map<Integer, Placering> placeringer;

    PlaceringIndex(List<Placering> placeringer) {
        this.placeringer = placeringer.stream()
                .collect(Collectors.toMap(Placering::getInitiativ, Function.identity(), (first, next) -> first));
    }

    Optional<Placering> placering(Initiativ initiativ) {
        return Optional.ofNullable(placeringer.get(initiativ.getNummer()));
    }

    boolean isEmpty() {
        return placeringer.isEmpty();
    }
}
