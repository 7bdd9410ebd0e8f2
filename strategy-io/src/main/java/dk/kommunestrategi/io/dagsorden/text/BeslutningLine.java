package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins a body's treatment: "17/11/2025 Direktionen" or "Beslutning i Socialudvalget den 10-12-2025".
 *
 * @param day the day
 * @param organ the body, and perhaps what it decided; empty when the line has nothing but the day
 */
public record BeslutningLine(Day day, String organ) {

    private static final Pattern DAY_FIRST = Pattern.compile("(?:den |d\\. ?)?(" + Day.FORM + ")[,:]?\\s*(.*)");

    private static final String ITEM = "(?:,? (?:pkt|punkt|sag|nr)\\.? ?(?:nr\\. ?)?[0-9]{1,4})?[.:]?";

    private static final Pattern BESLUTNING_I =
            Pattern.compile("beslutning(?:er)? (?:truffet )?(?:i|fra|af) (.{1,200}?),? (?:(?:den|d\\.) ?)?(" + Day.FORM
                    + ")" + ITEM);

    private static final Pattern DAY_LAST = Pattern.compile("(.{1,200}?),? (?:den |d\\. ?)?(" + Day.FORM + ")[.:]?");

    /** "Beslutning Økonomiudvalget den …" and "Økonomiudvalget, …, pkt. 65", of a body whose kind is known. */
    private static final Pattern OF_ORGAN =
            Pattern.compile("(?:beslutning(?:er)? )?(.{1,200}?),? (?:(?:den|d\\.) ?)?(" + Day.FORM + ")" + ITEM);

    /** No body's name does, but what only looks like "Beslutning i …". */
    private static final Pattern BEGINS_WITH_ONE_LETTER = Pattern.compile("^\\p{L} ");

    private static final Pattern ORGANS =
            Pattern.compile("(.{1,200}?)s beslutning(?:er)?,? (?:(?:den|d\\.) ?)?(" + Day.FORM + ")" + ITEM);

    /** Returns what a heading or any line says, where it says that this is a decision. */
    public static Optional<BeslutningLine> of(String line) {
        String small = Letters.small(line);
        return of(BESLUTNING_I.matcher(small), line, true)
                .or(() -> of(ORGANS.matcher(small), line, false))
                .or(() -> of(OF_ORGAN.matcher(small), line, false));
    }

    private static Optional<BeslutningLine> of(Matcher named, String line, boolean any) {
        return named.matches()
                        && (any
                                || (Organart.isOrgan(named.group(1))
                                        && !BEGINS_WITH_ONE_LETTER
                                                .matcher(named.group(1))
                                                .find()))
                ? Optional.of(new BeslutningLine(Day.of(group(named, 2, line)), group(named, 1, line)))
                : Optional.empty();
    }

    /** Returns what a line in the section of the course says, where the words of a decision may be missing. */
    static Optional<BeslutningLine> inForloeb(String line) {
        Matcher first = DAY_FIRST.matcher(Letters.small(line));
        if (first.matches() && isNavn(group(first, 2, line))) {
            return Optional.of(new BeslutningLine(Day.of(group(first, 1, line)), group(first, 2, line)));
        }
        return of(line).or(() -> of(DAY_LAST.matcher(Letters.small(line)), line, false));
    }

    /** What goes on in a small letter is a sentence that begins with a day, not a body. */
    private static boolean isNavn(String afterDay) {
        return afterDay.isEmpty()
                || !Character.isLowerCase(afterDay.codePointAt(0))
                || Organart.isOrgan(afterDay.replaceFirst(":.*", ""));
    }

    /** As the line writes it: every letter stands where its small one does. */
    private static String group(Matcher found, int group, String line) {
        return line.substring(found.start(group), found.end(group));
    }
}
