package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.text.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as records write it: 17/11/2025, 17-11-2025, 17.11.2025, 17/11 2025, 2025-11-17, 17. november 2025 or 17. nov. 2025.
 *
 * @param written as written
 * @param dato the day; empty when there is no such day
 */
public record Day(String written, Optional<LocalDate> dato) {

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

    private static final int SHORTEST_MAANED = 3;

    private static final int PARTS_OF_DAY = 3;

    /**
     * What looks like a day, without groups of its own. So does one with letters in its month, or digits, that only look
     * like the right ones, or one without its year: it is told as no day.
     */
    public static final String FORM =
            "(?:\\p{Nd}{1,4}[./-] ?\\p{Nd}{1,2}[./-] ?\\p{Nd}{2,4}|\\p{Nd}{1,2}[./] ?\\p{Nd}{1,2}\\.? \\p{Nd}{4}"
                    + "|\\p{Nd}{1,2}\\.? ?(?:"
                    + MAANEDER.stream().flatMap(Day::withLookalikes).collect(Collectors.joining("|"))
                    + "|(?:jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec))\\.? ?\\p{Nd}{4}"
                    + "|\\p{Nd}{1,2}\\. (?:" + String.join("|", MAANEDER) + ")\\b)";

    private static final Pattern PARTS = Pattern.compile("\\p{Nd}+|\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Returns the day that a text of the {@link #FORM} says. */
    public static Day of(String written) {
        List<String> parts = parts(written);
        if (parts.size() < PARTS_OF_DAY) {
            return new Day(written, Optional.empty());
        }
        boolean aarFirst = parts.get(0).length() == 4;
        return new Day(written, dato(parts.get(aarFirst ? 0 : 2), parts.get(1), parts.get(aarFirst ? 2 : 0)));
    }

    /** The month with any one letter in the place of one of its own, or with as many as there are that are not Danish. */
    private static Stream<String> withLookalikes(String maaned) {
        String foreign = maaned.chars()
                .mapToObj(letter -> "[" + (char) letter + "[\\p{L}&&[^a-zæøå]]]")
                .collect(Collectors.joining());
        return Stream.concat(
                Stream.of(foreign),
                IntStream.range(0, maaned.length())
                        .mapToObj(k -> maaned.substring(0, k) + "\\p{L}" + maaned.substring(k + 1)));
    }

    private static List<String> parts(String written) {
        return PARTS.matcher(Letters.small(written))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A year of two digits is not stated. */
    private static Optional<LocalDate> dato(String aar, String maaned, String day) {
        int nummer = nummer(maaned);
        return aar.length() == 4 && isNumber(aar) && isNumber(day) && (nummer > 0 || isNumber(maaned))
                ? dato(Integer.parseInt(aar), nummer > 0 ? nummer : Integer.parseInt(maaned), Integer.parseInt(day))
                : Optional.empty();
    }

    /** The number of a month that is written out or cut short; 0 where it is neither. */
    private static int nummer(String maaned) {
        return IntStream.rangeClosed(1, MAANEDER.size())
                .filter(k -> maaned.length() >= SHORTEST_MAANED
                        && MAANEDER.get(k - 1).startsWith(maaned))
                .findFirst()
                .orElse(0);
    }

    private static boolean isNumber(String digits) {
        return NUMBER.matcher(digits).matches();
    }

    private static Optional<LocalDate> dato(int aar, int maaned, int day) {
        try {
            return Optional.of(LocalDate.of(aar, maaned, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
