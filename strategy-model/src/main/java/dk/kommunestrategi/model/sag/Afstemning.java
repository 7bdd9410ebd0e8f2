package dk.kommunestrategi.model.sag;

import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * A vote: how many, never who.
 */
@Value.Immutable
public interface Afstemning {

    /** {@return how many voted for} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getStemmerFor();

    /** {@return how many voted against} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getStemmerImod();

    /** {@return how many did not vote either way} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    @Value.Default
    default int getUndlod() {
        return 0;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Afstemning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableAfstemning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
