package dk.kommunestrategi.model.initiativ;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** Between what the duration of an initiative lies, in half-years: "i løbet af et år" is from 1 to 2. */
@Value.Immutable
public interface Varighedsinterval {

    /** {@return the shortest duration, in half-years} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    int getMindst();

    /** {@return the longest duration, in half-years, not below the shortest} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    int getHoejst();

    /**
     * {@return the interval from the shortest to the longest duration given}
     *
     * @param mindst the shortest duration, in half-years
     * @param hoejst the longest duration, in half-years, itself included
     */
    static Varighedsinterval of(int mindst, int hoejst) {
        return builder().mindst(mindst).hoejst(hoejst).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Varighedsinterval}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableVarighedsinterval.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
