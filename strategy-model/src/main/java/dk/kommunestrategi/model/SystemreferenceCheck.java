package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.value.Systemreference;
import java.util.List;
import java.util.function.Consumer;

/** Whoever refers to another system says by what it is found there: an id, an address, or both. */
final class SystemreferenceCheck implements Check<Strategi> {

    private static final String KEY = "systemreferencer";

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        check(strategi.elements(KEY, Strategi::getSystemreferencer), problems);
        for (Place<Initiativ> initiativ : strategi.elements("initiativer", Strategi::getInitiativer)) {
            check(initiativ.elements(KEY, Initiativ::getSystemreferencer), problems);
        }
        for (Place<Beslutning> beslutning :
                strategi.property("styring", Strategi::styring).elements("beslutninger", Styring::getBeslutninger)) {
            check(beslutning.elements(KEY, Beslutning::getSystemreferencer), problems);
        }
        for (Place<Sag> sag : strategi.elements("sager", Strategi::getSager)) {
            check(sag.elements(KEY, Sag::getSystemreferencer), problems);
        }
    }

    private static void check(List<Place<Systemreference>> referencer, Consumer<Problem> problems) {
        referencer.stream()
                .filter(reference -> reference.value().getId().isEmpty()
                        && reference.value().getLink().isEmpty())
                .forEach(reference -> problems.accept(reference
                        .lacking(
                                Problemkode.SYSTEMREFERENCE_TOM,
                                reference.value().getSystem())
                        .addRelated(reference.pointer("id"), reference.pointer("link"))
                        .build()));
    }
}
