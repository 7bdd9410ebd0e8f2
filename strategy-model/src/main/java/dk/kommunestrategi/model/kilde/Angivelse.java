package dk.kommunestrategi.model.kilde;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** A statement of a source ("angivelse"), with the place where it stands. */
@Value.Immutable
public interface Angivelse {

    /** {@return where it stands, for example "initiativkortet" or "teksten under handleplanens tabel"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKilde();

    /** {@return what stands there, with or without the source's own words, but never more than it says} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getUdsagn();

    /** {@return whether the strategy is written by this statement for the time being, where others say otherwise} */
    @Value.Default
    default boolean isGaeldende() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Angivelse}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableAngivelse.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
