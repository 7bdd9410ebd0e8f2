package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of a case that has no place of its own, kept as the source has it.
 */
@Value.Immutable
public interface Afsnit {

    /** {@return the heading; absent where a text stands before the first} */
    Optional<@Udfyldt String> getOverskrift();

    /** {@return the text} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getTekst();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Afsnit}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableAfsnit.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
