package dk.kommunestrategi.model;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.function.Consumer;

/** Every initiative has an owner who leads it (the catalogue's "Initiativejerens rolle"). */
final class EjerCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            Place<List<Initiativejer>> ejere = initiativ.property("ejere", Initiativ::getEjere);
            if (ejere.value().stream().noneMatch(Initiativejer::isHovedansvar)) {
                problems.accept(ejere.lacking(
                                Problemkode.UDEN_HOVEDANSVAR, initiativ.value().getNummer())
                        .build());
            }
        }
    }
}
