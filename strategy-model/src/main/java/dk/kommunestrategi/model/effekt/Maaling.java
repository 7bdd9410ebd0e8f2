package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * A value measured, or aimed at, for a period of whole months: one number, a share, a flow's two numbers, or a statement, as
 * the indicator's {@link Indikatorart art} says.
 */
@Value.Immutable
public interface Maaling {

    /** {@return the month, quarter, half-year or year with which the period begins} */
    Maaletid getFra();

    /** {@return the one with which it ends, not before it has begun} */
    Maaletid getTil();

    /** {@return the number, of an indicator that is one, or the share in percent} */
    OptionalInt getVaerdi();

    /** {@return how many came in, of a flow} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getTilgang();

    /** {@return how many came out, of a flow} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getAfgang();

    /** {@return what was found, of a qualitative indicator} */
    Optional<@Udfyldt String> getUdsagn();

    /** {@return the last month of the period} */
    default YearMonth sidsteMaaned() {
        return getTil().sidste();
    }

    /** {@return the half-year in which the period ends} */
    default YearHalf halvaar() {
        return YearHalf.from(sidsteMaaned().atDay(1));
    }

    /** {@return how many months the period has; 0 or fewer where it ends before it has begun} */
    default long maaneder() {
        return getFra().foerste().until(sidsteMaaned(), ChronoUnit.MONTHS) + 1;
    }

    /** {@return its period as people write it: "marts 2024", "2024", "1. kvartal 2024 til 2. kvartal 2024"} */
    default Tekst tid() {
        YearMonth foerste = getFra().foerste();
        if (foerste.getMonthValue() == 1 && maaneder() == 12) {
            return new Maaletid(foerste, 12);
        }
        return getFra().equals(getTil())
                ? getFra()
                : sprog -> Maaletid.TEKSTER.text(sprog, "fraTil", getFra(), getTil());
    }

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
