package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * When something is, as exactly as is known: a half-year, a month of it, or a day. Ordered by the last day it can be.
 * Immutable and thread-safe.
 *
 * @param halvaar the half-year
 * @param maaned the month, where no more and no less than that is known
 * @param dato the day, where it is known
 */
public record Tidspunkt(YearHalf halvaar, Optional<Month> maaned, Optional<LocalDate> dato)
        implements Comparable<Tidspunkt>, Tekst {

    /**
     * {@return some day of a half-year}
     *
     * @param halvaar the half-year, where nothing more exact is known
     */
    public static Tidspunkt of(YearHalf halvaar) {
        return new Tidspunkt(halvaar, Optional.empty(), Optional.empty());
    }

    /**
     * {@return some day of a month}
     *
     * @param maaned the month, where no day is known
     */
    public static Tidspunkt of(YearMonth maaned) {
        return new Tidspunkt(YearHalf.from(maaned.atDay(1)), Optional.of(maaned.getMonth()), Optional.empty());
    }

    /**
     * {@return this day}
     *
     * @param dato the day
     */
    public static Tidspunkt of(LocalDate dato) {
        return new Tidspunkt(YearHalf.from(dato), Optional.empty(), Optional.of(dato));
    }

    /** {@return the first day that it can be} */
    public LocalDate tidligst() {
        return dato.or(() -> maaned.map(known -> LocalDate.of(halvaar.getYear(), known, 1)))
                .orElseGet(() -> halvaar.atDay(1));
    }

    /** {@return the last day that it can be} */
    public LocalDate senest() {
        return dato.or(() -> maaned.map(
                        known -> YearMonth.of(halvaar.getYear(), known).atEndOfMonth()))
                .orElseGet(halvaar::atEndOfHalf);
    }

    @Override
    public int compareTo(Tidspunkt other) {
        return Comparator.comparing(Tidspunkt::senest)
                .thenComparing(Tidspunkt::tidligst)
                .compare(this, other);
    }

    /** Returns it as people write it: {@code 10. juni 2024}, {@code oktober 2024}, {@code 1. halvår 2024}. */
    @Override
    public String text(Sprog sprog) {
        if (dato.isPresent()) {
            LocalDate day = dato.get();
            String maanedsnavn = navn(day.getMonth(), sprog);
            return sprog == Sprog.DANSK
                    ? day.getDayOfMonth() + ". " + maanedsnavn + " " + day.getYear()
                    : day.getDayOfMonth() + " " + maanedsnavn + " " + day.getYear();
        }
        return maaned.map(known -> navn(known, sprog) + " " + halvaar.getYear())
                .orElseGet(() -> sprog.halvaar(halvaar));
    }

    private static String navn(Month maaned, Sprog sprog) {
        return maaned.getDisplayName(TextStyle.FULL, sprog.getLocale());
    }
}
