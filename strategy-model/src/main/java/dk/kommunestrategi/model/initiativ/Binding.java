package dk.kommunestrategi.model.initiativ;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A link ("binding") of an initiative's start to another initiative: how many half-years at least or at most lie between
 * them. Below 0, it starts before. 0 at least and at most is immediately after.
 */
@Value.Immutable
public interface Binding {

    /** {@return the {@link Initiativ#getNummer() number} of the other initiative} */
    int getFra();

    /** {@return from where to where it counts} */
    Bindingsart getArt();

    /** {@return the fewest half-years between them; absent without limit} */
    @Min(value = -Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getMindst();

    /** {@return the most half-years between them, not below the fewest; absent without limit} One of the two is stated. */
    @Min(value = -Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getHoejst();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Binding}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableBinding.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
