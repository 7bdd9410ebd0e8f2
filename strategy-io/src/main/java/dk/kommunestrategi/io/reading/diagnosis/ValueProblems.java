package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The problems of values that no type of the model can hold. */
final class ValueProblems {

    private ValueProblems() {}

    /** A value of another type than the right one; of a list or an object only the kind is shown. */
    static Problem wrongType(String pointer, Betegnelse expected, JsonNode found) {
        Problem.Builder problem = Problem.of(Problemkode.FORKERT_TYPE, pointer, told(expected, found));
        if (found.isContainer()) {
            String inside = found.isEmpty() ? "" : "…";
            problem.value(found.isArray() ? "[" + inside + "]" : "{" + inside + "}");
        }
        return problem.build();
    }

    /** Whether there are quotation marks cannot be seen in a value that is shown, but it may be all that is wrong. */
    private static Betegnelse told(Betegnelse expected, JsonNode found) {
        return switch (expected) {
            case HELTAL -> found.isString() ? Betegnelse.HELTAL_UDEN_ANFOERSELSTEGN : expected;
            case SAND_ELLER_FALSK -> found.isString() ? Betegnelse.SAND_ELLER_FALSK_UDEN_ANFOERSELSTEGN : expected;
            case TEKST -> found.isContainer() || found.isNull() ? expected : Betegnelse.TEKST_I_ANFOERSELSTEGN;
            default -> expected;
        };
    }

    /** No value, where a key says that there is one; an element of a list has no key, and is of the wrong type. */
    static Problem nullValue(String pointer, Betegnelse expected, JsonNode found) {
        return isElement(pointer)
                ? wrongType(pointer, expected, found)
                : Problem.of(Problemkode.NULL_VAERDI, pointer, last(pointer)).build();
    }

    /** A constant that is none of those there are. */
    static Problem unknownValue(String pointer, String written, List<String> constants) {
        return Problem.of(Problemkode.UKENDT_VAERDI, pointer, Listing.all(constants, constant -> constant))
                .forslag(new Spelling(constants).find(written))
                .build();
    }

    private static boolean isElement(String pointer) {
        return last(pointer).matches("[0-9]+");
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
