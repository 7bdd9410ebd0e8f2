package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recommendation: what the body is asked to decide, and who asks it ("Direktøren indstiller, at …").
 */
@Value.Immutable
public interface Indstilling {

    /** {@return the title or body that recommends, never a person's name; absent when not stated} */
    Optional<@Udfyldt String> getIndstiller();

    /** {@return the recommendation in full} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getTekst();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Indstilling}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableIndstilling.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
