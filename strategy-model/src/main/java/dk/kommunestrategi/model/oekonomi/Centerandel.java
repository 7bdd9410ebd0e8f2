package dk.kommunestrategi.model.oekonomi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * A centre's part in a cost that several share; equal parts unless stated otherwise (Kalundborg's case: centres
 * share the financing "ligeligt").
 */
@Value.Immutable
public interface Centerandel {

    /** The largest part that can be stated. */
    int MAX_ANDEL = 1_000_000;

    /** {@return the {@code kode} of the centre} */
    String getCenter();

    /** {@return the part, measured against those of the others: with parts 2 and 1 the first bears two thirds} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_ANDEL, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getAndel() {
        return 1;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Centerandel}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableCenterandel.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
