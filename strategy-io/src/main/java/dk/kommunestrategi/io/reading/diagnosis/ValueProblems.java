package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import java.util.List;

/** The problems of values that no type of the model can hold. */
final class ValueProblems {

    private ValueProblems() {}

    /** A value of another type than the right one. */
    static Problem wrongType(String pointer, Betegnelse expected) {
        return Problem.of(Problemkode.FORKERT_TYPE, pointer, expected).build();
    }

    /** No value, where a key says that there is one; an element of a list has no key, and is of the wrong type. */
    static Problem nullValue(String pointer, Betegnelse expected) {
        return isElement(pointer)
                ? wrongType(pointer, expected)
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
