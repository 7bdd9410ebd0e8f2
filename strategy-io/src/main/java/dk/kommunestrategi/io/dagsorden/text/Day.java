package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.reading.text.Maanedsnavn;
import dk.kommunestrategi.model.text.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as records write it: 17/11/2025, 17-11-2025, 17.11.2025, 17/11 2025, 17/11-25, 2025-11-17, 17. november 2025 or
 * 17. nov. 2025.
 *
 * @param written as written
 * @param dato the day; empty when there is no such day
 */
public record Day(String written, Optional<LocalDate> dato) {

    private static final List<String> MAANEDER = Maanedsnavn.dansk();

    private static final int PARTS_OF_DAY = 3;
    private static final int YEAR = 4;
    private static final int SHORT_YEAR = 2;
    private static final String CENTURY = "20";

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
        boolean aarFirst = parts.get(0).length() == YEAR;
        String aar = parts.get(aarFirst ? 0 : 2);
        String day = parts.get(aarFirst ? 2 : 0);
        Optional<LocalDate> dato = switch (aar.length()) {
            case YEAR -> dato(aar, parts.get(1), day);
            case SHORT_YEAR -> shortDato(written, day, parts.get(1), aar);
            default -> Optional.empty();
        };
        return new Day(written, dato);
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

    private static Optional<LocalDate> dato(String aar, String maaned, String day) {
        Optional<Integer> nummer = isNumber(maaned)
                ? Optional.of(Integer.valueOf(maaned))
                : Maanedsnavn.find(maaned).map(Month::getValue);
        return isNumber(aar) && isNumber(day)
                ? nummer.flatMap(number -> dato(Integer.parseInt(aar), number, Integer.parseInt(day)))
                : Optional.empty();
    }

    /** A year of two digits is one of this century; where the day might as well be the year, it is not stated. */
    private static Optional<LocalDate> shortDato(String written, String day, String maaned, String aar) {
        Optional<LocalDate> dato = dato(CENTURY + aar, maaned, day);
        boolean isOther = written.indexOf('/') < 0
                && written.indexOf('.') < 0
                && day.length() == SHORT_YEAR
                && !day.equals(aar)
                && dato(CENTURY + day, maaned, aar).isPresent();
        return isOther ? Optional.empty() : dato;
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
