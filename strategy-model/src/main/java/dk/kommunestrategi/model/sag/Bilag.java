package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Udfyldt;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An attachment to a case: what it is called, not what stands in it.
 */
@Value.Immutable
public interface Bilag {

    /** {@return the id that the agenda system gave it; absent when not stated} */
    Optional<@Udfyldt String> getId();

    /** {@return the name; absent when not stated} */
    Optional<@Udfyldt String> getNavn();

    /**
     * {@return its place among the attachments, as the agenda system states it: several may have one; absent when not
     * stated}
     */
    OptionalInt getOrden();

    /** {@return whether the agenda system also has it as PDF} */
    @Value.Default
    default boolean isPdf() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Bilag}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableBilag.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
