package dk.kommunestrategi.model.sag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * A term of office of an elected body, both years included ("Børn- og Familieudvalget 2022-2025").
 */
@Value.Immutable
public interface Valgperiode {

    /** {@return the first year} */
    @Min(value = 1900, message = "{dk.kommunestrategi.mindst}")
    int getFra();

    /** {@return the last year, not before the first} */
    @Max(value = 9999, message = "{dk.kommunestrategi.hoejst}")
    int getTil();

    /**
     * {@return the term from the first to the last year given}
     *
     * @param fra the first year
     * @param til the last year, itself included
     */
    static Valgperiode of(int fra, int til) {
        return builder().fra(fra).til(til).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Valgperiode}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableValgperiode.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
