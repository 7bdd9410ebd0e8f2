package dk.kommunestrategi.model.styring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Month;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.Half;

/**
 * When something is every year, or in one year, as a municipality has laid it down: a day, or just a month. What the meeting
 * plan says of a year counts before it.
 */
@Value.Immutable
public interface Aarsdato {

    /** A year in which every month has the most days that it can. */
    int LEAP_YEAR = 2024;

    /** {@return what happens then} */
    Moedeart getArt();

    /** {@return the month, 1 to 12} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 12, message = "{dk.kommunestrategi.hoejst}")
    int getMaaned();

    /** {@return the day of the month; absent when only the month is laid down} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 31, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getDag();

    /** {@return the year for which alone it is laid down, before what holds for every year; absent for every year} */
    @Min(value = 1900, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 9999, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getAar();

    /** {@return in which half of the year the month lies} */
    default Half halvdel() {
        return getMaaned() <= Month.JUNE.getValue() ? Half.H1 : Half.H2;
    }

    /**
     * {@return whether the month has such a day, in the year that is stated or in some year; what is no month, or in no year of
     * four digits, has any}
     */
    default boolean exists() {
        int aar = getAar().orElse(LEAP_YEAR);
        boolean isStated = 1 <= getMaaned() && getMaaned() <= 12 && 1900 <= aar && aar <= 9999;
        return !isStated || getDag().orElse(1) <= YearMonth.of(aar, getMaaned()).lengthOfMonth();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Aarsdato}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableAarsdato.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
