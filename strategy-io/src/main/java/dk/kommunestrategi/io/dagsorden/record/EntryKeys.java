package dk.kommunestrategi.io.dagsorden.record;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Gives every item of a record a key of its own: its id, or else its place, which is told. */
public final class EntryKeys {

    private final Consumer<Problem> problems;
    private final Set<String> given = new HashSet<>();
    private int count;

    public EntryKeys(Consumer<Problem> problems) {
        this.problems = problems;
    }

    public String key(Optional<String> id, String pointer) {
        count++;
        if (id.isPresent() && given.add(id.get())) {
            return id.get();
        }
        String place = "punkt-" + count;
        String key = place;
        for (int k = 2; !given.add(key); k++) {
            key = place + "-" + k;
        }
        problems.accept(Problem.of(Problemkode.PUNKT_UDEN_ID, pointer, key).build());
        return key;
    }
}
