package dk.kommunestrategi.model.sag;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A meeting as its published agenda states it.
 */
@Value.Immutable
public interface Dagsordensmoede {

    /** {@return the id of the agenda; absent when not stated, as all below} */
    Optional<String> getId();

    /** {@return the name of the meeting} */
    Optional<String> getNavn();

    /** {@return the body, as written} */
    Optional<String> getUdvalg();

    /** {@return the day and time, as written} */
    Optional<String> getTidspunkt();

    /** {@return the place} */
    Optional<String> getSted();

    /** {@return how many members the agenda lists} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getDeltagere();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dagsordensmoede}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableDagsordensmoede.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
