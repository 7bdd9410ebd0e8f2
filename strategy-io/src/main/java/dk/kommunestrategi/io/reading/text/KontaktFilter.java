package dk.kommunestrategi.io.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What goes in every free text that is imported, whoever may read it: CPR numbers, telephone numbers and mail addresses. A
 * number that the text calls something else, such as a CVR number, an amount or a day, stays.
 */
public final class KontaktFilter {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** What nobody sees parts nothing either. */
    private static final String BLANK = "[\\s\\p{Z}\\p{Cf}]";

    private static final String BEFORE = "(?<![\\p{L}\\p{N}._-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_]|[-./,][\\p{L}\\p{N}])";

    private static final String AT = "(?:@|[\\[({]" + BLANK + "?(?:@|at|a|snabel-?a)" + BLANK + "?[\\])}])";
    private static final String DOT = "[\\[({]" + BLANK + "?(?:\\.|dot|punktum|prik)" + BLANK + "?[\\])}]";

    private static final String SPOKEN = BLANK + "(?:dot|punktum)" + BLANK;

    /** Ends of addresses; without one "at sætte punktum for projektet" would be an address, too. */
    private static final String TOP = "(?:dk|com|net|org|eu|info|nu|se|no|de|uk)(?![\\p{L}\\p{N}-])";

    /** As an address is written, and as those write it who do not want it to be collected, or a link. */
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+'-])(?:[\\p{L}\\p{N}._+'-]++%40|[\\p{L}\\p{N}._%+'-]++" + BLANK + "?" + AT + BLANK
                    + "?)[\\p{L}\\p{N}][\\p{L}\\p{N}-]*+(?:(?:\\.|" + BLANK + "\\." + BLANK + "?|" + BLANK + "?" + DOT
                    + BLANK + "?)[\\p{L}\\p{N}-]++)++|(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++" + BLANK + "at"
                    + BLANK + "[\\p{L}\\p{N}-]++(?:" + SPOKEN + "(?!" + TOP + ")[\\p{L}\\p{N}-]++)*+" + SPOKEN + TOP,
            FLAGS);

    /** Where there is none of these, there is no address. */
    private static final Pattern IN_MAIL = Pattern.compile("[@(\\[{]|%40|dot|punktum", FLAGS);

    private static final String BIRTHDAY = "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String LINE = "[-\u2010-\u2015\u2212]";

    /** Without blanks, and before no year: a time, an amount or the number of a case has them so. */
    private static final String SIGN = "[_/:](?!(?:19|20)[0-9]{2})";

    /** In one piece, in its two parts, in the pairs of a day, or sign by sign; after a day with points, only a line parts. */
    private static final Pattern CPR =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + BIRTHDAY + "(?:0[1-9]|1[0-2])[0-9]{2}" + BLANK
                    + "{0,2}(?:" + LINE + "?" + BLANK + "{0,2}|" + SIGN + ")(?:[0-9]{2}" + BLANK
                    + "?[0-9]{2}|[xX*]{4})|" + BIRTHDAY
                    + "(?<pairs>[./-]|" + BLANK + ")(?:0[1-9]|1[0-2])\\k<pairs>[0-9]{2}(?:" + LINE + "|" + SIGN
                    + "|(?<=[0-9]" + BLANK + "[0-9]{2})(?:" + BLANK + "?" + LINE + BLANK + "?|" + BLANK + "))[0-9]{2}"
                    + BLANK + "?[0-9]{2}|" + BIRTHDAY
                    + "(?:0[1-9]|1[0-2])"
                    + BLANK + "[0-9]{2}" + BLANK + "?" + LINE + "?" + BLANK + "?[0-9]{2}" + BLANK + "?[0-9]{2}|[0-3]"
                    + BLANK + "[0-9]" + BLANK
                    + "[01](?:" + BLANK + "[0-9]){7})(?![\\p{L}\\p{N}]|[-.][0-9])");

    /** Between two digits of a number that somebody dials, as people part them. */
    private static final String PART = "[\\s\\p{Z}\\p{Cf}./()–-]";

    /** After a word that says so, any number is one; a Danish one has eight digits, whatever stands between and behind them. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?:tlf|telefon(?:nummer|nr)?|mobil(?:nummer|nr|telefon)?|tel|phone|mob|sms|ring(?: til| på)?)(?!\\p{L})"
                    + "(?:[\\s\\p{Z}.:-]{0,3}(?:nr|nummer)(?!\\p{L}))?[\\s\\p{Z}.:(]{0,4}"
                    + "(?<nummer>[0-9](?:" + PART + "{0,3}[0-9]){7}(?![0-9])|\\+?[0-9](?:" + PART
                    + "?[0-9]){5,14})(?![0-9])",
            FLAGS);

    private static final String BETWEEN = "(?:" + BLANK + "{1,2}|" + BLANK + "?[.–/-]" + BLANK + "?)";

    /** In four pairs it is dialled, whatever stands beside it. */
    private static final String PAIRS = "(?<![\\p{N}_])(?<!\\p{N}[.,-])[1-9][0-9](?:(?:" + BLANK
            + "{1,2}[0-9]{2}){3}|(?<between>" + BETWEEN + ")[0-9]{2}(?:\\k<between>[0-9]{2}){2}|" + BLANK
            + "[0-9]{2}[/-][0-9]{2}" + BLANK + "[0-9]{2}|[/-][0-9]{2}"
            + BLANK + "[0-9]{2}" + BLANK + "[0-9]{2})(?![\\p{L}\\p{N}_]|[.-]\\p{N})";

    private static final Pattern TELEFON =
            Pattern.compile(PAIRS + "|" + BEFORE + "(?:(?:\\+|00)45" + BLANK + "?[0-9](?:" + PART + "?[0-9]){7}"
                    + "|\\+[1-9][0-9]{0,2}(?:" + PART + "{0,2}[0-9]){6,12}"
                    + "|[1-9][0-9]{3}[\\s\\p{Z}./-][0-9]{4}"
                    + "|[1-9][0-9](?<two>[\\s\\p{Z}./-])(?:[0-9]{2}\\k<two>[0-9]{4}|[0-9]{4}\\k<two>[0-9]{2})"
                    + "|[1-9][0-9]{2}(?<three>[\\s\\p{Z}./-])(?:[0-9]{3}\\k<three>[0-9]{2}|[0-9]{2}\\k<three>[0-9]{3})"
                    + "|[1-9][0-9]{3}(?<four>[\\s\\p{Z}./-])[0-9]{2}\\k<four>[0-9]{2}"
                    + "|[1-9][0-9]{7})" + AFTER);

    /** What a field may be called whose number reaches nobody. */
    private static final String OTHER =
            "cvr|se|p|ean|gln|nr|no|nummer|numre|sag|sagen|journal|kr|konto|dok|dokument|id|matr|år|årene|isbn|issn|postnr";

    /** A word of its own, or the end of one that is no name: "Louise" is not followed by her SE number. */
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])(?:" + OTHER
                    + ")|\\p{L}(?:nr|nummer|numre|sag|sagen|konto|dokument)|/)[\\s\\p{Z}.:#-]*$",
            FLAGS);

    private static final Pattern OTHER_KEY = Pattern.compile("(?=(?:" + OTHER + "|/)[.:#_-]*$)", FLAGS);
    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^[\\s\\p{Z}]?(?:kr|kroner|dkk|mio|mia|%|pct|kvm|m2|m²|borgere|personer|stk|[-–][\\s\\p{Z}]?[0-9])", FLAGS);

    private static final String DAY_OF_MONTH = "(?:0[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)[0-9]{2}";

    /** With a sign between its parts, also one that there is not: it is told to be none. */
    private static final Pattern DAY = Pattern.compile(YEAR + BLANK + "?" + MONTH + BLANK + "?" + DAY_OF_MONTH + "|"
            + DAY_OF_MONTH + BLANK + MONTH + BLANK + YEAR
            + "|[0-9]{2}[./-][0-9]{2}[./-][0-9]{4}|[0-9]{4}[./-][0-9]{2}[./-][0-9]{2}");

    private static final Pattern YEARS = Pattern.compile(YEAR + "[\\s\\p{Z}./-]" + YEAR);
    private static final int CONTEXT = 20;

    /** Those of a number that somebody is called by, or of a day of birth: most texts have not even these. */
    private static final int FEWEST_DIGITS = 6;

    /** Signs as wide as Chinese ones, in the order of ours. */
    private static final char FIRST_WIDE = '\uFF01';

    private static final char LAST_WIDE = '\uFF5E';
    private static final String WIDE_POINTS = "\u3002\uFF61";
    private static final int DECIMAL = 10;

    /** What fields count and measure, in numbers of any length. */
    private static final Pattern MEASURE = Pattern.compile(
            "bel(?:oe|ø)b|amount|pris|price|udgift|indt(?:ae|æ)gt|budget|sum|total|antal|count|size|length|bytes|areal"
                    + "|st(?:oe|ø)rrelse|tid|time|date|dato|ticks|version|revision",
            FLAGS);

    private static final String MAIL_UDELADT = "[mailadresse udeladt]";
    private static final String CPR_UDELADT = "[cpr-nummer udeladt]";
    private static final String TELEFON_UDELADT = "[telefonnummer udeladt]";

    /** What is left of a CPR number that began with a zero. */
    private static final int CPR_WITHOUT_ZERO = 9;

    /** Eight digits in one or two groups may also be the number of something else. */
    private static final int LONGEST_OTHER = 9;

    private KontaktFilter() {}

    /**
     * A text without them.
     *
     * @param text the text
     * @param count how many have been left out
     */
    public record Cleaned(String text, int count) {}

    /** Returns the text without them. */
    public static String without(String text) {
        return clean(text).text();
    }

    /** Returns the text without them, and how many they were. */
    public static Cleaned clean(String text) {
        Cleaned current = new Cleaned(text, 0);
        String dialled = dialled(text);
        if (IN_MAIL.matcher(dialled).find()) {
            current = replace(current, MAIL, MAIL_UDELADT, found -> true);
        }
        if (dialled.chars().filter(sign -> sign >= '0' && sign <= '9').count() < FEWEST_DIGITS) {
            return current;
        }
        current = replace(current, CPR, CPR_UDELADT, found -> true);
        for (Pattern number : List.of(CALLED, TELEFON)) {
            String before = dialled(current.text());
            current = replace(current, number, TELEFON_UDELADT, found -> number == CALLED || isTelefon(before, found));
        }
        return current;
    }

    /** Returns what stands in place of a number that is one of them; the key of its field says what it may be besides. */
    public static Optional<String> instead(long number, String key) {
        String written = Long.toString(number);
        String field = OTHER_KEY.matcher(key).replaceFirst(" ") + ": ";
        boolean shortened = written.length() == CPR_WITHOUT_ZERO
                && !OTHER_BEFORE.matcher(field).find()
                && !MEASURE.matcher(key).find();
        if (CPR.matcher(shortened ? "0" + written : written).matches()) {
            return Optional.of(CPR_UDELADT);
        }
        return MEASURE.matcher(key).find() || clean(field + written).text().endsWith(written)
                ? Optional.empty()
                : Optional.of(TELEFON_UDELADT);
    }

    /** The text as it is dialled and typed, each sign in its place: whatever digits a number has, it reaches somebody. */
    private static String dialled(String text) {
        char[] signs = text.toCharArray();
        for (int k = 0; k < signs.length; k++) {
            if (signs[k] >= FIRST_WIDE && signs[k] <= LAST_WIDE) {
                signs[k] -= (char) (FIRST_WIDE - '!');
            } else if (WIDE_POINTS.indexOf(signs[k]) >= 0) {
                signs[k] = '.';
            } else if (signs[k] > '9' && Character.isDigit(signs[k])) {
                signs[k] = (char) ('0' + Character.digit(signs[k], DECIMAL));
            }
        }
        return new String(signs);
    }

    private static boolean isTelefon(String text, MatchResult found) {
        String number = found.group();
        if (number.startsWith("+")) {
            return true;
        }
        boolean isOther = OTHER_BEFORE
                .matcher(text)
                .region(Math.max(0, found.start() - CONTEXT), found.start())
                .useTransparentBounds(true)
                .find();
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + CONTEXT));
        boolean inPairs = number.length() > LONGEST_OTHER;
        return !DAY.matcher(number).matches()
                && !YEARS.matcher(number).matches()
                && !OTHER_AFTER.matcher(after).find()
                && (inPairs || !isOther);
    }

    private static Cleaned replace(Cleaned current, Pattern pattern, String instead, Predicate<MatchResult> isMeant) {
        Matcher matcher = pattern.matcher(dialled(current.text()));
        StringBuilder without = new StringBuilder();
        int from = 0;
        int count = 0;
        while (matcher.find()) {
            if (isMeant.test(matcher.toMatchResult())) {
                int start = pattern == CALLED ? matcher.start("nummer") : matcher.start();
                without.append(current.text(), from, start).append(instead);
                // A line end within a number stays one.
                from = matcher.end();
                without.append("\n".repeat((int) current.text()
                        .substring(start, from)
                        .chars()
                        .filter(symbol -> symbol == '\n')
                        .count()));
                count++;
            }
        }
        return count == 0
                ? current
                : new Cleaned(
                        without.append(current.text(), from, current.text().length())
                                .toString(),
                        current.count() + count);
    }
}
