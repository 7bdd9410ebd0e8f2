package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import dk.kommunestrategi.model.text.Quotes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
        quoted.add(place(sprog, problem));
        quoted.add(problem.getValue()
                .map(value -> part(sprog, "fund", Quotes.around(value, sprog::anfoert)))
                .orElse(""));
        return quoted;
    }

    private static Object shown(Sprog sprog, Object argument) {
        if (argument instanceof Tekst tekst) {
            String text = tekst.text(sprog);
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        }
        return argument instanceof String text ? Excerpt.of(text) : argument;
    }

    /**
     * The innermost key on the way to the place, or to what holds the key, or an element of the list that stands under it;
     * whoever wrote a workbook has never seen one.
     */
    private static String place(Sprog sprog, Problem problem) {
        if (problem.getSheet().isPresent()) {
            return part(sprog, "sted.her");
        }
        String pointer = problem.getPointer();
        boolean isKey = ABOUT_KEY.contains(problem.getCode()) && !pointer.isEmpty();
        String place = isKey ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
        if (isKey && place.isEmpty()) {
            return part(sprog, "sted.dokument");
        }
        int end = withoutNumbers(place);
        String key = place.substring(place.lastIndexOf('/', end - 1) + 1, end)
                .replace("~1", "/")
                .replace("~0", "~");
        if (key.isBlank()) {
            return part(sprog, "sted.her");
        }
        return part(sprog, end < place.length() ? "sted.element" : "sted", Excerpt.of(key));
    }

    /** Where the numbers of elements begin with which a pointer ends. */
    private static int withoutNumbers(String pointer) {
        int end = pointer.length();
        for (int k = end - 1; k >= 0 && (isDigit(pointer.charAt(k)) || pointer.charAt(k) == '/'); k--) {
            if (pointer.charAt(k) == '/') {
                if (k == end - 1) {
                    break;
                }
                end = k;
            }
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static String part(Sprog sprog, String key, Object... arguments) {
        return Problemkode.TEKSTER.text(sprog, key, arguments);
    }
}
