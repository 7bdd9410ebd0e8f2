package dk.kommunestrategi.model.handleplan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The plan of action: when each initiative starts ("Handleplan for nye initiativer"). It may leave initiatives unplaced.
 */
@Value.Immutable
public interface Handleplan {

    /** {@return the half-years that the plan places initiatives in} */
    @Valid
    Periode getPeriode();

    /** {@return the placements, at most one for each initiative} */
    List<@Valid Placering> getPlaceringer();

    /**
     * {@return the placement of an initiative, or nothing when it is not placed}
     *
     * @param initiativ the initiative's number
     */
    default Optional<Placering> placering(int initiativ) {
        return Optional.ofNullable(placeringerByInitiativ().get(initiativ));
    }

    /** {@return the placements by the numbers of their initiatives; of several of one initiative the first} */
    @Value.Lazy
    default Map<Integer, Placering> placeringerByInitiativ() {
        return getPlaceringer().stream()
                .collect(Collectors.toUnmodifiableMap(Placering::getInitiativ, one -> one, (first, other) -> first));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handleplan}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableHandleplan.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
