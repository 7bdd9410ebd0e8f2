package dk.kommunestrategi.model.portefoelje;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** A version of the handleplan of one of a portfolio's strategies. */
@Value.Immutable
public interface Strategiversion {

    /** {@return the strategy's {@code kode}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getStrategi();

    /** {@return the number of the version among the strategy's own, 1 for the first} */
    int getVersion();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Strategiversion}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableStrategiversion.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
