package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.text.Letters;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins a body's treatment, as municipalities write it: "17/11/2025 Direktionen", "Beslutning i Socialudvalget
 * den 10-12-2025", "Byrådet, 24-06-2019, sag nr. 12", "Økonomiudvalgets beslutning den 18. maj 2026".
 *
 * @param day the day; empty where the line names only the body
 * @param organ the body, and where it is not alone perhaps what it decided; empty when the line has nothing but the day
 * @param alone whether the body's name is known to end where {@code organ} does
 * @param ordlyd what the line says behind body and day
 */
public record BeslutningLine(Optional<Day> day, String organ, boolean alone, String ordlyd) {

    private static final int LONGEST_NAVN = 200;

    private static final Pattern MAYBE = Pattern.compile(
            "(?:\\p{L}+s )?(?:\\p{L}*beslutning(?:er)?|afgørelse|referat)\\b(?! (?:om|vedr|og)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "2018-2021", "2018-21" and "(MED)" belong to no name. */
    private static final Pattern TERM = Pattern.compile("(?: [12][0-9]{3} ?[-–/] ?[0-9]{2,4}| \\([^)]{1,30}\\))$");

    /** No body's name does, but what only looks like "Beslutning i …". */
    private static final Pattern BEGINS_WITH_ONE_LETTER = Pattern.compile("^\\p{L} ");

    /** What else a day and a number stand behind. */
    private static final Pattern NO_ORGAN = Pattern.compile(
            "\\b(?:lov|lbk|bekendtgørelse|lovbekendtgørelse|cirkulære|vejledning|bilag|notat|brev|mail|aftale|høring\\w*|lokalplan\\w*|tillæg|jf|kl)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Whose decision it is, where it is not said whose: the body's that treats the item. */
    private static final Set<String> OWN = Set.of("udvalget", "rådet", "sagen", "punktet", "mødet", "dagsordenen");

    /** Returns what a heading says, where it says that this is the decision of a body. */
    public static Optional<BeslutningLine> of(String line) {
        return BeslutningParts.of(line)
                .filter(parts -> parts.rest().isEmpty() && isOrgan(parts, false))
                .map(parts -> new BeslutningLine(parts.day(), parts.organ(), true, ""));
    }

    /** Returns the day of a heading that says of a decision only when it was taken. */
    public static Optional<Day> dayOf(String line) {
        return BeslutningParts.of(line)
                .filter(parts -> parts.beslutning() && parts.rest().isEmpty())
                .filter(parts -> parts.organ().isEmpty() || OWN.contains(Letters.small(parts.organ())))
                .flatMap(BeslutningParts::day);
    }

    /** Returns whether a heading may be that of a decision, also where it does not tell whose: it has a day or says so. */
    static boolean isMaybe(String heading) {
        return Organart.isNavn(heading)
                || BeslutningParts.day(heading).find()
                || MAYBE.matcher(Letters.small(heading)).lookingAt();
    }

    /** Returns whether any line is such a heading, also where nothing marks it as one. */
    static boolean isUnmarked(String line) {
        return BeslutningParts.of(line)
                .filter(parts -> parts.rest().isEmpty() && parts.day().isPresent() && isOrgan(parts, false))
                .filter(parts -> parts.inOrgan() || parts.nummer() || line.endsWith(":"))
                .isPresent();
    }

    /** Returns where such a heading ends with a colon, if it stands on one line with what was decided; 0 where it does not. */
    static int endOfUnmarked(String line) {
        for (int colon = line.indexOf(": ");
                colon >= 0 && colon < LONGEST_NAVN;
                colon = line.indexOf(": ", colon + 1)) {
            if (isUnmarked(line.substring(0, colon))) {
                return colon + 1;
            }
        }
        return 0;
    }

    /** Returns whether a line begins a treatment where none is looked for: it names day and body. */
    static boolean isHistory(String line) {
        return isUnmarked(line)
                || inForloeb(line)
                        .filter(begun -> begun.day.isPresent() && Organart.isNavn(begun.organ))
                        .isPresent();
    }

    /** Returns what a line in the section of the course says, where the words of a decision may be missing. */
    static Optional<BeslutningLine> inForloeb(String line) {
        return of(line).or(() -> dayFirst(line))
                .or(() -> BeslutningParts.of(line)
                        .filter(parts ->
                                (parts.day().isPresent() || parts.rest().isEmpty()) && isOrgan(parts, true))
                        .map(parts -> new BeslutningLine(parts.day(), parts.organ(), true, parts.rest())));
    }

    /** Returns the line with the day or the body that another line has, where this one lacks it; they are one beginning. */
    Optional<BeslutningLine> with(BeslutningLine other) {
        boolean lacksDay = day.isEmpty() && other.day.isPresent() && other.organ.isEmpty();
        boolean lacksOrgan = organ.isEmpty() && other.day.isEmpty();
        return ordlyd.isEmpty() && (lacksDay || lacksOrgan)
                ? Optional.of(
                        new BeslutningLine(day.or(other::day), organ + other.organ, alone && other.alone, other.ordlyd))
                : Optional.empty();
    }

    /** Whether a line names a body; in the course a body alone begins its treatment. */
    private static boolean isOrgan(BeslutningParts parts, boolean alone) {
        String organ = parts.organ();
        if (organ.isEmpty() || organ.length() > LONGEST_NAVN || OWN.contains(Letters.small(organ))) {
            return false;
        }
        boolean capital = !Character.isLowerCase(organ.codePointAt(0));
        if (parts.inOrgan() && (capital || Organart.isOrgan(organ))) {
            return true;
        }
        return !BEGINS_WITH_ONE_LETTER.matcher(organ).find()
                && (parts.day().isPresent() || parts.beslutning() || alone)
                && (Organart.isNavn(TERM.matcher(organ).replaceFirst(""))
                        || (alone
                                && parts.day().isPresent()
                                && OrganAbbreviation.isForm(TERM.matcher(organ).replaceFirst("")))
                        || (parts.nummer()
                                && parts.day().isPresent()
                                && capital
                                && !Organart.isProse(organ)
                                && !NO_ORGAN.matcher(Letters.small(organ)).find()));
    }

    private static Optional<BeslutningLine> dayFirst(String line) {
        Matcher day = BeslutningParts.day(line);
        if (!day.find()
                || !BeslutningParts.withoutSigns(line.substring(0, day.start())).isEmpty()) {
            return Optional.empty();
        }
        String after = BeslutningParts.withoutSignsAhead(line.substring(day.end()));
        return isNavn(after)
                ? Optional.of(new BeslutningLine(
                        Optional.of(Day.of(line.substring(day.start(), day.end()))), after, false, ""))
                : Optional.empty();
    }

    /** What goes on in a small letter is a sentence that begins with a day, not a body. */
    private static boolean isNavn(String afterDay) {
        return afterDay.isEmpty()
                || !Character.isLowerCase(afterDay.codePointAt(0))
                || Organart.isOrgan(afterDay.replaceFirst(":.*", ""));
    }
}
