package dk.kommunestrategi.model.styring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The parameters of running a strategy. The catalogue fixes a status in every half-year and a report in every year; what it
 * leaves open is a default here, and said to be.
 */
@Value.Immutable
public interface Styringspolitik {

    /** The policy that holds where a strategy states none. */
    Styringspolitik STANDARD = builder().build();

    /**
     * {@return in which half of the year, 1 or 2, the committee gets its annual report} The catalogue says "årligt" and
     * no more; that it closes the year is our default.
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 2, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getAarsrapportHalvaar() {
        return 2;
    }

    /**
     * {@return the half-years from one decision on an implemented initiative's continuation to the next; absent when
     * not stated (the catalogue says "med jævne mellemrum")}
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 1_000, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getStillingtagenInterval();

    /**
     * {@return whether the council has authorised Økonomiudvalget to move amounts from one grant to another
     * (kommunestyrelsesloven § 40 stk. 2); false where nothing is stated}
     */
    @Value.Default
    default boolean isOmplaceringBemyndiget() {
        return false;
    }

    /** {@return when meetings and steps of the budget are, for every year or for one; none where nothing is laid down} */
    List<@Valid Aarsdato> getAarsdatoer();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Styringspolitik}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableStyringspolitik.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
