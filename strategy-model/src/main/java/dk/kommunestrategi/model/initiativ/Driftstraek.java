package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What an initiative takes of a centre in each half-year after its development ("drift": operation), for some time or to the
 * end of the handleplan's period.
 */
@Value.Immutable
public interface Driftstraek {

    /** {@return the {@link Center#getKode() kode} of the centre} */
    String getCenter();

    /** {@return the level, from 0 to the strategy's {@link Strategi#getSkala() skala}} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getNiveau();

    /** {@return for how many half-years; absent when to the end of the period} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getHalvaar();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Driftstraek}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableDriftstraek.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
