package dk.kommunestrategi.io.arbejdsbog.column;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Letters;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line of a cell states one of several things.
 *
 * @param <V> what it states
 * @param betegnelse what must stand there, for a message
 * @param pattern what the line looks like, capitals or not
 * @param small what it looks like in small letters: what only looks like one of them is none
 * @param writer returns the line that states a thing
 * @param parser returns what a line of that look states; nothing where its parts make no sense, or where it has told so
 */
public record LineForm<V>(
        Betegnelse betegnelse,
        Pattern pattern,
        Pattern small,
        Function<V, String> writer,
        BiFunction<MatchResult, SheetCell, Optional<V>> parser) {

    public static <V> LineForm<V> of(
            Betegnelse betegnelse,
            String regexp,
            Function<V, String> writer,
            BiFunction<MatchResult, SheetCell, Optional<V>> parser) {
        Pattern pattern = Pattern.compile(regexp, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new LineForm<>(betegnelse, pattern, Pattern.compile(regexp), writer, parser);
    }

    /** Returns what the line states, or tells what is wrong with it. */
    public Optional<V> read(String line, SheetCell cell) {
        Matcher form = pattern.matcher(line);
        if (form.matches() && small.matcher(Letters.small(line)).matches()) {
            try {
                return parser.apply(form.toMatchResult(), cell);
            } catch (NumberFormatException e) {
                // More than an int can hold: nothing here counts so far.
                cell.addOf(line, Problemkode.FORKERT_TYPE, betegnelse);
                return Optional.empty();
            }
        }
        cell.addOf(line, Problemkode.FORKERT_TYPE, betegnelse);
        return Optional.empty();
    }
}
