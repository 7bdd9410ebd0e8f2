package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What fills the places of a problem's sentences: its arguments, of which a long text shows its beginning and no text is
 * without end, and behind them in which key it is and which value stands there, each as a part of a sentence.
 */
final class Quoted {

    /** Longer than what names every demand of a plan of a hundred initiatives that cannot hold together. */
    private static final int LONGEST = 10_000;

    /** What is wrong with a key, which an argument names, and not with its value. */
    private static final Set<Problemkode> ABOUT_KEY = EnumSet.of(
            Problemkode.MANGLER,
            Problemkode.UKENDT_NOEGLE,
            Problemkode.DOBBELT_NOEGLE,
            Problemkode.NOEGLE_FRA_NYERE_VERSION);

    private Quoted() {}

    static List<Object> all(Sprog sprog, Problem problem) {
        List<Object> quoted = new ArrayList<>();
        problem.getArguments().forEach(argument -> quoted.add(shown(sprog, argument)));
        quoted.add(
                key(problem).map(key -> part(sprog, "sted", Excerpt.of(key))).orElseGet(() -> part(sprog, "sted.her")));
        quoted.add(problem.getValue().map(value -> part(sprog, "fund", value)).orElse(""));
        return quoted;
    }

    private static Object shown(Sprog sprog, Object argument) {
        if (argument instanceof Tekst tekst) {
            String text = tekst.text(sprog);
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        }
        return argument instanceof String text ? Excerpt.of(text) : argument;
    }

    /** The innermost key on the way to the place, or to what holds the key; whoever wrote a workbook has never seen one. */
    private static Optional<String> key(Problem problem) {
        if (problem.getSheet().isPresent()) {
            return Optional.empty();
        }
        String pointer = problem.getPointer();
        String place = ABOUT_KEY.contains(problem.getCode()) && !pointer.isEmpty()
                ? pointer.substring(0, pointer.lastIndexOf('/'))
                : pointer;
        String named = place.replaceFirst("(/[0-9]+)+$", "");
        String key = named.substring(named.lastIndexOf('/') + 1);
        return Optional.of(key.replace("~1", "/").replace("~0", "~")).filter(text -> !text.isBlank());
    }

    private static String part(Sprog sprog, String key, Object... arguments) {
        return Problemkode.TEKSTER.text(sprog, key, arguments);
    }
}
