package dk.kommunestrategi.io.dagsorden.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day as records write it: 17/11/2025, 17-11-2025, 17.11.2025, 2025-11-17 or 17. november 2025.
 *
 * @param written as written
 * @param dato the day; empty when there is no such day
 */
public record Day(String written, Optional<LocalDate> dato) {

    /** What looks like a day, without groups of its own. */
    public static final String FORM = "(?:[0-9]{1,4}[./-] ?[0-9]{1,2}[./-] ?[0-9]{2,4}"
            + "|[0-9]{1,2}\\. ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) [0-9]{4})";

    private static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern PARTS = Pattern.compile("[0-9]+|[a-z]+");

    /** Returns the day that a text of the {@link #FORM} says. */
    public static Day of(String written) {
        List<String> parts = PARTS.matcher(written.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        boolean aarFirst = parts.get(0).length() == 4;
        return new Day(written, dato(parts.get(aarFirst ? 0 : 2), parts.get(1), parts.get(aarFirst ? 2 : 0)));
    }

    private static Optional<LocalDate> dato(String aar, String maaned, String day) {
        try {
            int nummer = MAANEDER.contains(maaned) ? MAANEDER.indexOf(maaned) + 1 : Integer.parseInt(maaned);
            // A year of two digits is not stated.
            return aar.length() == 4
                    ? Optional.of(LocalDate.of(Integer.parseInt(aar), nummer, Integer.parseInt(day)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
