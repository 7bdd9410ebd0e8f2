package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import java.util.List;

/** What a problem's sentences show of its arguments: the beginning of a long text, and no text without end. */
final class Quoted {

    /** Longer than what names every demand of a plan of a hundred initiatives that cannot hold together. */
    private static final int LONGEST = 10_000;

    private Quoted() {}

    static List<Object> all(Sprog sprog, List<Object> arguments) {
        return arguments.stream().map(argument -> shown(sprog, argument)).toList();
    }

    private static Object shown(Sprog sprog, Object argument) {
        if (argument instanceof Tekst tekst) {
            String text = tekst.text(sprog);
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        }
        return argument instanceof String text ? Excerpt.of(text) : argument;
    }
}
