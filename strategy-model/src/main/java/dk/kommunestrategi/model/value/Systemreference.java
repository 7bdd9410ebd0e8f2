package dk.kommunestrategi.model.value;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where another system keeps the same thing: a case in the filing system, an item in the agenda system. It states an id or an
 * address, or both.
 */
@Value.Immutable
public interface Systemreference {

    /** {@return what the system is called, for example "ESDH"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getSystem();

    /** {@return the id by which that system knows it; absent when not stated} */
    Optional<@Udfyldt String> getId();

    /** {@return its address on the web; absent when not stated} */
    Optional<@Pattern(regexp = "^https?://[^\\x00-\\x20\\x7f]+$", message = "{dk.kommunestrategi.webadresse}") String>
            getLink();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Systemreference}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableSystemreference.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
