package dk.kommunestrategi.io.reading.check;

import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Spelling;
import java.util.List;

/**
 * The problems of single values: of those that no type of the model can hold, and of those that break a constraint. The
 * same mistake is told in the same words whichever of the two it is found as.
 */
public final class ValueProblems {

    private ValueProblems() {}

    /** A value of another type than the right one. */
    public static Problem wrongType(String pointer, Betegnelse rigtig) {
        return Problem.of(Problemkode.FORKERT_TYPE, pointer, rigtig).build();
    }

    /** No value, where a key says that there is one; an element of a list has no key, and is of the wrong type. */
    public static Problem nul(String pointer, Betegnelse rigtig) {
        return isElement(pointer)
                ? wrongType(pointer, rigtig)
                : Problem.of(Problemkode.NULL_VAERDI, pointer, key(pointer)).build();
    }

    /** A constant that is none of those there are. */
    public static Problem unknownValue(String pointer, String written, List<String> constants) {
        return Problem.of(Problemkode.UKENDT_VAERDI, pointer, String.join(", ", constants))
                .forslag(new Spelling(constants).find(written))
                .build();
    }

    /** A number below its bound. */
    public static Problem underSmallest(String pointer, long limit) {
        return Problem.of(Problemkode.UNDER_MINDSTE, pointer, limit).build();
    }

    /** A number above its bound. */
    public static Problem overLargest(String pointer, long limit) {
        return Problem.of(Problemkode.OVER_STOERSTE, pointer, limit).build();
    }

    /** An empty text. */
    public static Problem emptyTekst(String pointer) {
        return Problem.of(Problemkode.TOM_TEKST, pointer).build();
    }

    /** An empty list that needs an element. */
    public static Problem emptyList(String pointer) {
        return Problem.of(Problemkode.TOM_LISTE, pointer, key(pointer)).build();
    }

    /** A text that does not match its pattern. */
    public static Problem patternBroken(String pointer, String regexp) {
        if (regexp.equals(Strategi.VERSIONSFORMAT)) {
            return Problem.of(Problemkode.UKENDT_VERSION, pointer, Strategi.FORMATVERSION)
                    .build();
        }
        return TextValue.ofPattern(regexp)
                .map(vaerdi -> Problem.of(vaerdi.getInvalid(), pointer))
                .orElseGet(() -> Problem.of(Problemkode.UGYLDIGT_FORMAT, pointer, Betegnelse.FIRE_CIFRE))
                .build();
    }

    private static boolean isElement(String pointer) {
        return sidste(pointer).matches("[0-9]+");
    }

    /** The key of the property that the pointer leads to, or in whose list it ends. */
    private static String key(String pointer) {
        return isElement(pointer) ? key(pointer.substring(0, pointer.lastIndexOf('/'))) : sidste(pointer);
    }

    private static String sidste(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
