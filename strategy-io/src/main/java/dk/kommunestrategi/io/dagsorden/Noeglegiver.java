package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Gives every item of a record a key of its own: its id, or else its place, which is told. */
final class Noeglegiver {

    private final Consumer<Problem> problems;
    private final Set<String> givne = new HashSet<>();
    private int punkter;

    Noeglegiver(Consumer<Problem> problems) {
        this.problems = problems;
    }

    String noegle(Optional<String> id, String pointer) {
        punkter++;
        if (id.isPresent() && givne.add(id.get())) {
            return id.get();
        }
        String noegle = "punkt-" + punkter;
        while (!givne.add(noegle)) {
            noegle += "'";
        }
        problems.accept(Problem.of(Problemkode.PUNKT_UDEN_ID, pointer, noegle).build());
        return noegle;
    }
}
