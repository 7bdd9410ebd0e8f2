package dk.kommunestrategi.io.dagsorden.text;

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

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAY_FIRST = Pattern.compile("(?:den |d\\. ?)?(" + Day.FORM + ")[,:]?\\s*(.*)", FLAGS);

    private static final Pattern BESLUTNING_I = Pattern.compile(
            "beslutning(?:er)? (?:truffet )?(?:i|fra|af) (.{1,200}?),? (?:(?:den|d\\.) ?)?(" + Day.FORM + ")(?:,? (?:pkt|punkt|sag|nr)\\.? ?(?:nr\\. ?)?[0-9]{1,4})?[.:]?",
            FLAGS);

    private static final Pattern DAY_LAST =
            Pattern.compile("(.{1,200}?),? (?:den |d\\. ?)?(" + Day.FORM + ")[.:]?", FLAGS);

    private static final String ITEM = "(?:,? (?:pkt|punkt|sag|nr)\\.? ?(?:nr\\. ?)?[0-9]{1,4})?[.:]?";

    /** "Beslutning Økonomiudvalget den …" and "Økonomiudvalget, …, pkt. 65", of a body whose kind is known. */
    private static final Pattern OF_ORGAN =
            Pattern.compile("(?:beslutning(?:er)? )?(.{1,200}?),? (?:(?:den|d\\.) ?)?(" + Day.FORM + ")" + ITEM, FLAGS);

    private static final Pattern ORGANS =
            Pattern.compile("(.{1,200}?)s beslutning(?:er)?,? (?:(?:den|d\\.) ?)?(" + Day.FORM + ")" + ITEM, FLAGS);

    /** Returns what a heading or any line says, where it says that this is a decision. */
    public static Optional<BeslutningLine> of(String line) {
        return of(BESLUTNING_I.matcher(line), true)
                .or(() -> of(ORGANS.matcher(line), false))
                .or(() -> of(OF_ORGAN.matcher(line), false));
    }

    private static Optional<BeslutningLine> of(Matcher named, boolean any) {
        return named.matches() && (any || Organart.isOrgan(named.group(1)))
                ? Optional.of(new BeslutningLine(Day.of(named.group(2)), named.group(1)))
                : Optional.empty();
    }

    /** Returns what a line in the section of the course says, where the words of a decision may be missing. */
    static Optional<BeslutningLine> inForloeb(String line) {
        Matcher first = DAY_FIRST.matcher(line);
        if (first.matches()) {
            return Optional.of(new BeslutningLine(Day.of(first.group(1)), first.group(2)));
        }
        Matcher last = DAY_LAST.matcher(line);
        return of(line).or(() -> last.matches() && Organart.isOrgan(last.group(1))
                ? Optional.of(new BeslutningLine(Day.of(last.group(2)), last.group(1)))
                : Optional.empty());
    }
}
