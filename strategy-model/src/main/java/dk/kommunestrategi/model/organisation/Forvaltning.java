package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** An administration of the municipality, to which centres belong and with which initiatives cooperate. */
@Value.Immutable
public interface Forvaltning {

    /** {@return the abbreviation by which it is referred to, for example {@code "SAF"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /**
     * {@return the full name; absent where the source uses the abbreviation only (the catalogue never expands "CF")}
     */
    Optional<@Udfyldt String> getNavn();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Forvaltning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableForvaltning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
