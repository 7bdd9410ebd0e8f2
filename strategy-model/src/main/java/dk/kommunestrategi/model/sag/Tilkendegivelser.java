package dk.kommunestrategi.model.sag;

import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * How many readers of a case have said that they agree or disagree; who they are is nobody's business.
 */
@Value.Immutable
public interface Tilkendegivelser {

    /** {@return how many agree} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getEnige();

    /** {@return how many disagree} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getUenige();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tilkendegivelser}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableTilkendegivelser.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
