package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import org.immutables.value.Value;
import org.threeten.extra.Half;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/** A period of whole half-years, both ends included. */
@Value.Immutable
public interface Periode extends Tekst {

    /** The longest period that can be planned, in half-years. */
    int MAX_HALVAAR = 4_000;

    /** {@return the first half-year} */
    YearHalf getFra();

    /** {@return the last half-year, not before the first} */
    YearHalf getTil();

    /**
     * {@return the period from the first to the last half-year given}
     *
     * @param fra the first half-year
     * @param til the last half-year, itself included
     */
    static Periode of(YearHalf fra, YearHalf til) {
        return builder().fra(fra).til(til).build();
    }

    /** {@return whether it is one or more years from their first day to their last} */
    default boolean isHeleAar() {
        return getFra().getHalf() == Half.H1 && getTil().getHalf() == Half.H2 && !getTil().isBefore(getFra());
    }

    /**
     * {@return the period as people write it: "2027" and "2027–2028" where it is whole years, otherwise by its half-years,
     * "1. halvår 2027" and "2. halvår 2027 til 1. halvår 2029"}
     *
     * @param sprog the language to write it in
     */
    @Override
    default String text(Sprog sprog) {
        return Periodetekst.of(this, sprog);
    }

    /** {@return how many half-years the period has; 0 or less when its ends are the wrong way round} */
    default int antalHalvaar() {
        return index(getTil()) + 1;
    }

    /**
     * {@return the place of a half-year counted from the period's first, which has 0; negative before it} Farther than
     * an {@code int} reaches, it stays at the last place that does.
     *
     * @param halvaar any half-year, in the period or not
     */
    default int index(YearHalf halvaar) {
        long distance = getFra().until(halvaar, TemporalFields.HALF_YEARS);
        return (int) Math.max(1 - Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE - 1, distance));
    }

    /**
     * {@return the half-year at a place counted from the period's first, which has 0}
     *
     * @param index the place; negative before the period
     */
    default YearHalf halvaar(int index) {
        return getFra().plusHalves(index);
    }

    /**
     * {@return whether the half-year lies in the period}
     *
     * @param halvaar the half-year to look for
     */
    default boolean contains(YearHalf halvaar) {
        return !halvaar.isBefore(getFra()) && !halvaar.isAfter(getTil());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Periode}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePeriode.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
