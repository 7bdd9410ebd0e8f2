package dk.kommunestrategi.io.tabel.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** A half-year as the heading of a column. */
public final class HalvaarHeading {

    /** {@code 2024-1} as in the catalogue, {@code 2024-H1} as elsewhere. */
    private static final Pattern AARSTAL_FIRST = Pattern.compile("([0-9]{4}) ?[-/ ] ?h?([12])");

    /** As people say it. */
    private static final Pattern HALVAAR_FIRST = Pattern.compile("([12])\\. halvår ([0-9]{4})");

    /** What Excel makes of {@code 2024-1}: the month of that number, stored as its first day. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-0([12])-01");

    private HalvaarHeading() {}

    public static Optional<YearHalf> parse(String text) {
        String key = CellText.key(text);
        return parse(AARSTAL_FIRST, key, 1, 2)
                .or(() -> parse(DAY, key, 1, 2))
                .or(() -> parse(HALVAAR_FIRST, key, 2, 1));
    }

    private static Optional<YearHalf> parse(Pattern form, String text, int aar, int halvdel) {
        Matcher matcher = form.matcher(text);
        return matcher.matches()
                ? Optional.of(YearHalf.of(
                        Integer.parseInt(matcher.group(aar)), Half.of(Integer.parseInt(matcher.group(halvdel)))))
                : Optional.empty();
    }
}
