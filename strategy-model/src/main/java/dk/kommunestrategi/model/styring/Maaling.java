package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * A value measured, or aimed at, for a period of whole half-years: one number, a flow's two numbers, or a statement, as the
 * indicator's {@link Indikatorart art} says.
 */
@Value.Immutable
public interface Maaling {

    /** {@return the first half-year of the period} */
    YearHalf getFra();

    /** {@return the last half-year of the period, not before the first} */
    YearHalf getTil();

    /** {@return the number, of an indicator that is one} */
    OptionalInt getVaerdi();

    /** {@return how many came in, of a flow} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getTilgang();

    /** {@return how many came out, of a flow} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getAfgang();

    /** {@return what was found, of a qualitative indicator} */
    Optional<@Udfyldt String> getUdsagn();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Maaling}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableMaaling.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
