package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.function.Consumer;

/** Every initiative has an owner who leads it (the catalogue's "Initiativejerens rolle"). */
public final class EjerCheck implements Check<Initiativ> {

    @Override
    public void check(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        Place<List<Initiativejer>> ejere = initiativ.property("ejere", Initiativ::getEjere);
        if (ejere.value().stream().noneMatch(Initiativejer::isHovedansvar)) {
            problems.accept(ejere.lacking(
                            Problemkode.UDEN_HOVEDANSVAR, initiativ.value().getNummer())
                    .build());
        }
    }
}
