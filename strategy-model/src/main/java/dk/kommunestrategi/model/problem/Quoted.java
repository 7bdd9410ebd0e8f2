package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What fills the places of a problem's sentences: its arguments, of which a long text shows its beginning and no text is
 * without end, and behind them in which key it is and which value stands there, each as a part of a sentence.
 */
final class Quoted {

    /** Longer than what names every demand of a plan of a hundred initiatives that cannot hold together. */
    private static final int LONGEST = 10_000;

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

    /** The innermost key on the way to the place; whoever wrote a workbook has never seen one. */
    private static Optional<String> key(Problem problem) {
        if (problem.getSheet().isPresent()) {
            return Optional.empty();
        }
        String pointer = problem.getPointer().replaceFirst("(/[0-9]+)+$", "");
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Optional.of(key.replace("~1", "/").replace("~0", "~")).filter(text -> !text.isBlank());
    }

    private static String part(Sprog sprog, String key, Object... arguments) {
        return Problemkode.TEKSTER.text(sprog, key, arguments);
    }
}
