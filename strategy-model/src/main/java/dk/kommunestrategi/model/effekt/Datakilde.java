package dk.kommunestrategi.model.effekt;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Where an indicator's data come from. Existing systems are used wherever possible ("så vidt muligt … eksisterende
 * data fra fagsystemer").
 */
@Value.Immutable
public interface Datakilde {

    /** {@return the system, register or collection, for example "fagsystemet"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return whether the data exist already or are collected for the purpose} */
    Datakildeart getArt();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Datakilde}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableDatakilde.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
