package dk.kommunestrategi.io.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day or a month as cells show it: 2024-07-01, 1.7.2024, jul-24, juli 2024, juli. */
public final class CellDate {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[t ]00:00(?::00)?)?");
    private static final Pattern DANISH = Pattern.compile("([0-9]{1,2})[-./] ?([0-9]{1,2})[-./ ] ?([0-9]{4})");
    private static final Pattern WITH_NAVN =
            Pattern.compile("(?:([0-9]{1,2})[-. ]+)?(\\p{L}{3,9})\\.?(?:[-., ]+'?([0-9]{4}|[0-9]{2}))?");
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile("([0-9]{4})[-./](0[1-9]|1[0-2])");

    private CellDate() {}

    /** Returns the day that a cell shows, or nothing where it shows something else. */
    public static Optional<LocalDate> day(String cell) {
        String key = CellText.key(cell);
        Matcher iso = ISO.matcher(key);
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher danish = DANISH.matcher(key);
        if (danish.matches()) {
            return day(danish.group(3), Integer.parseInt(danish.group(2)), danish.group(1));
        }
        Matcher spelled = WITH_NAVN.matcher(key);
        return spelled.matches() && spelled.group(1) != null && spelled.group(3) != null
                ? Maanedsnavn.find(spelled.group(2))
                        .flatMap(month -> day(year(spelled.group(3)), month.getValue(), spelled.group(1)))
                : Optional.empty();
    }

    /**
     * Returns the first day of the month that a cell shows by its name or number; in the year 0 where it shows no year. Nothing
     * where it shows something else, or a day.
     */
    public static Optional<LocalDate> month(String cell, boolean withYear) {
        String key = CellText.key(cell);
        Matcher number = YEAR_AND_NUMBER.matcher(key);
        if (number.matches()) {
            return day(number.group(1), Integer.parseInt(number.group(2)), "1");
        }
        Matcher spelled = WITH_NAVN.matcher(key);
        if (!spelled.matches() || spelled.group(1) != null || withYear == (spelled.group(3) == null)) {
            return Optional.empty();
        }
        return Maanedsnavn.find(spelled.group(2))
                .flatMap(month -> day(withYear ? year(spelled.group(3)) : "0", month.getValue(), "1"));
    }

    /** Whether a cell shows a day, with or without its year: "2. apr" is one too. */
    public static boolean isDay(String cell) {
        Matcher spelled = WITH_NAVN.matcher(CellText.key(cell));
        return day(cell).isPresent()
                || (spelled.matches()
                        && (spelled.group(1) != null || spelled.group(3) != null)
                        && Maanedsnavn.find(spelled.group(2)).isPresent());
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // It looks like a day, but there is no such day.
            return Optional.empty();
        }
    }
}
