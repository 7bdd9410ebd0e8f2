package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;

/** Every initiative has an owner who leads it (the catalogue's "Initiativejerens rolle"). */
final class EjerCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            if (initiativ.getEjere().stream().noneMatch(Initiativejer::isHovedansvar)) {
                problems.accept(Problem.of(
                                Problemkode.UDEN_HOVEDANSVAR, pointer("initiativer", k, "ejere"), initiativ.getNummer())
                        .build());
            }
        }
    }
}
