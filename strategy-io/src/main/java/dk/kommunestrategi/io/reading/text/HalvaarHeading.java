package dk.kommunestrategi.io.reading.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/**
 * A half-year as people write it: 2024-1 as in the catalogue, 2024-H1, H1 2024, 2024H1, 1. halvår 2024, forår 2024, and its
 * first day. A month or a quarter is none.
 */
public final class HalvaarHeading {

    private static final String FIRST = "1|i|første";
    private static final String SECOND = "2|ii|andet|anden";
    private static final String WORD = "(?:halvår|halvaar|halvdel|hå|h\\.å)\\.?";
    private static final String YEAR = "(?:år )?'?([0-9]{4}|[0-9]{2})";
    private static final String BETWEEN = "[ ,:;/._'-]*(?:(?:i|af) )?(?:år )?";

    /** The half that a text says, in the group that took part: two for the first half, two for the second. */
    private static final String HALF = "(?:" + half(FIRST, "forår(?:et)?") + "|" + half(SECOND, "efterår(?:et)?") + ")";

    private static final Pattern ONLY_HALF = Pattern.compile(HALF);
    private static final Pattern HALF_FIRST = Pattern.compile(HALF + BETWEEN + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + BETWEEN + HALF);
    private static final Pattern ONLY_DIGITS = Pattern.compile("([0-9]{4}) ?[-/. ] ?([12])");
    private static final Pattern ROMAN = Pattern.compile("([0-9]{4}) ?[-/. ] ?(ii?)");
    private static final Pattern ONLY_YEAR = Pattern.compile("(?:år(?:et)? )?([0-9]{4})");
    private static final String ONE_QUARTER =
            "(?:[qk] ?[1-4]|[1-4] ?[qk]|(?:[1-4]|i{1,3}|iv|første|andet|tredje|fjerde)\\.? ?(?:kvartal|kv)\\.?|kvartal [1-4])";
    private static final Pattern QUARTER =
            Pattern.compile(ONE_QUARTER + BETWEEN + YEAR + "|" + YEAR + BETWEEN + ONE_QUARTER);

    private HalvaarHeading() {}

    private static String half(String number, String season) {
        String digit = number.substring(0, 1);
        return "(h ?" + digit + "|" + digit + " ?h|(?:" + number + ")\\.? ?" + WORD + "|halvår (?:" + number + ")|"
                + season + ")";
    }

    /** Returns the half-year that a text says, or nothing where it says something else. */
    public static Optional<YearHalf> parse(String text) {
        String key = CellText.key(text);
        return yearAndHalf(ONLY_DIGITS, key)
                .or(() -> yearAndHalf(ROMAN, key))
                .or(() -> firstDay(key))
                .or(() -> match(HALF_FIRST, key).map(form -> of(form.group(3), form.group(1) != null)))
                .or(() -> match(YEAR_FIRST, key).map(form -> of(form.group(1), form.group(2) != null)));
    }

    /** Returns the half that a text below a year says: H1, 1. halvår, 1, forår. */
    public static Optional<Half> half(String text) {
        String key = CellText.key(text);
        return match(ONLY_HALF, key)
                .map(form -> form.group(1) != null ? Half.H1 : Half.H2)
                .or(() -> Stream.of(Half.values())
                        .filter(half -> key.equals(Integer.toString(half.getValue())))
                        .findFirst());
    }

    /** Returns the year that a text says and nothing else. */
    public static Optional<Integer> year(String text) {
        return match(ONLY_YEAR, CellText.key(text)).map(form -> Integer.valueOf(form.group(1)));
    }

    /** Whether a text says a quarter of some year. */
    public static boolean isQuarter(String text) {
        return QUARTER.matcher(CellText.key(text)).matches();
    }

    private static Optional<YearHalf> yearAndHalf(Pattern form, String key) {
        return match(form, key)
                .map(found -> of(
                        found.group(1),
                        found.group(2).equals("1") || found.group(2).equals("i")));
    }

    private static Optional<YearHalf> firstDay(String key) {
        return CellDate.day(key).flatMap(HalvaarHeading::startingAt);
    }

    /** Returns the half-year that begins on this day, if any does. */
    public static Optional<YearHalf> startingAt(LocalDate day) {
        boolean begins = day.getDayOfMonth() == 1 && (day.getMonth() == Month.JANUARY || day.getMonth() == Month.JULY);
        return begins ? Optional.of(YearHalf.from(day)) : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern form, String key) {
        Matcher matcher = form.matcher(key);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static YearHalf of(String year, boolean isFirst) {
        return YearHalf.of(Integer.parseInt(year.length() == 2 ? "20" + year : year), isFirst ? Half.H1 : Half.H2);
    }
}
