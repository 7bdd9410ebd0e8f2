package dk.kommunestrategi.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan of action: when each initiative starts ("Handleplan for nye initiativer"). It may leave initiatives unplaced.
 */
@Value.Immutable
public interface Handleplan {

    /** The half-years that the plan places initiatives in. */
    @Valid
    Periode getPeriode();

    /** The placements, at most one for each initiative. */
    List<@Valid Placering> getPlaceringer();

    /** Returns the placement of an initiative, or nothing when it is not placed. */
    default Optional<Placering> placering(int initiativ) {
        return getPlaceringer().stream()
                .filter(placering -> placering.getInitiativ() == initiativ)
                .findFirst();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handleplan}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableHandleplan.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
