package dk.kommunestrategi.io.dagsorden.person;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How often something has been left out, and where. */
final class Udeladelser {

    /** A field, or a section of its text. */
    private record Place(Problemkode code, String pointer, String where) {}

    private final Map<Place, Integer> counts = new LinkedHashMap<>();

    void add(Problemkode code, String where, String pointer, int count) {
        if (count != 0) {
            counts.merge(new Place(code, pointer, where), count, Integer::sum);
        }
    }

    Stream<Problem> problems() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> Problem.of(
                                entry.getKey().code(),
                                entry.getKey().pointer(),
                                entry.getKey().where(),
                                entry.getValue())
                        .build());
    }
}
