package dk.kommunestrategi.model.sag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A term of office of an elected body, both years included ("Børn- og Familieudvalget 2022-2025").
 */
@Value.Immutable
public interface Valgperiode {

    /** How many years a term has. */
    int AAR = 4;

    /** The first year of one of them. */
    int FIRST = 2022;

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

    /**
     * {@return the term in which a day lies, by the law on municipal elections: four years from the 1st of January after the
     * election, as 2022 to 2025}
     *
     * @param dag the day, from 1982 on
     */
    static Valgperiode of(LocalDate dag) {
        int fra = dag.getYear() - yearsBefore(dag.getYear());
        return of(fra, fra + AAR - 1);
    }

    /** {@return whether it is one of the law's terms, or within one: who comes in later, is there for the rest of it} */
    default boolean isLovbestemt() {
        return getFra() <= getTil() && (long) getTil() - getFra() + yearsBefore(getFra()) < AAR;
    }

    private static int yearsBefore(int aar) {
        return Math.floorMod(aar - FIRST, AAR);
    }

    /**
     * {@return whether a day lies in it}
     *
     * @param dag the day
     */
    default boolean contains(LocalDate dag) {
        return getFra() <= dag.getYear() && dag.getYear() <= getTil();
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
