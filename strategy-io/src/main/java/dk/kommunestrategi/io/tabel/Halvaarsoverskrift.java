package dk.kommunestrategi.io.tabel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** A half-year as the heading of a column. */
final class Halvaarsoverskrift {

    /** {@code 2024-1} as in the catalogue, {@code 2024-H1} as elsewhere. */
    private static final Pattern AARSTAL_FOERST = Pattern.compile("([0-9]{4}) ?[-/ ] ?h?([12])");

    /** As people say it. */
    private static final Pattern HALVAAR_FOERST = Pattern.compile("([12])\\. halvår ([0-9]{4})");

    /** What Excel makes of {@code 2024-1}: the month of that number, stored as its first day. */
    private static final Pattern DAG = Pattern.compile("([0-9]{4})-0([12])-01");

    private Halvaarsoverskrift() {}

    static Optional<YearHalf> parse(String tekst) {
        String noegle = Celletekst.noegle(tekst);
        return parse(AARSTAL_FOERST, noegle, 1, 2)
                .or(() -> parse(DAG, noegle, 1, 2))
                .or(() -> parse(HALVAAR_FOERST, noegle, 2, 1));
    }

    private static Optional<YearHalf> parse(Pattern form, String tekst, int aar, int halvdel) {
        Matcher matcher = form.matcher(tekst);
        return matcher.matches()
                ? Optional.of(YearHalf.of(
                        Integer.parseInt(matcher.group(aar)), Half.of(Integer.parseInt(matcher.group(halvdel)))))
                : Optional.empty();
    }
}
