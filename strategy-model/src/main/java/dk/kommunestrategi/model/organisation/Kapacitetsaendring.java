package dk.kommunestrategi.model.organisation;

import jakarta.validation.constraints.Min;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/** A change of a centre's capacity from a half-year on, until the next change. */
@Value.Immutable
public interface Kapacitetsaendring {

    /** {@return the first half-year in which the new capacity holds} */
    YearHalf getFra();

    /** {@return the new capacity per half-year, on the strategy's own scale} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getKapacitet();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Kapacitetsaendring}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableKapacitetsaendring.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
