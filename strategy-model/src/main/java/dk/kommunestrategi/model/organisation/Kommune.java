package dk.kommunestrategi.model.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/** The municipality that owns the strategy. */
@Value.Immutable
public interface Kommune {

    /** {@return the municipality's official code, four digits, for example {@code "0621"} for Kolding} */
    @Pattern(regexp = "^[0-9]{4}$", message = "{dk.kommunestrategi.kommunekode}")
    String getKode();

    /** {@return the municipality's name as it writes it itself, for example "Kolding Kommune"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Kommune}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableKommune.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
