package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A body stands in one stage of a case's route, and the course of a case runs forward in time. Whether a body was on its
 * turn is another question, that the rules answer.
 */
final class SagCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        for (Place<Sag> sag : strategi.elements("sager", Strategi::getSager)) {
            checkBehandling(sag.elements("behandling", Sag::getBehandling), problems);
            checkSagsforloeb(sag.elements("sagsforloeb", Sag::getSagsforloeb), problems);
        }
    }

    /** Two mentions within one stage are found as any list's are. */
    private static void checkBehandling(List<Place<Behandlingstrin>> behandling, Consumer<Problem> problems) {
        FirstSeen<String> first = new FirstSeen<>();
        for (Place<Behandlingstrin> trin : behandling) {
            for (Place<String> organ : trin.elements("organer", Behandlingstrin::getOrganer)) {
                first.earlier(organ.value(), organ)
                        .filter(earlier -> !earlier.pointer().startsWith(trin.pointer() + "/"))
                        .ifPresent(earlier -> problems.accept(organ.wrong(Problemkode.DOBBELT_HENVISNING, organ.value())
                                .addRelated(earlier.pointer())
                                .build()));
            }
        }
    }

    private static void checkSagsforloeb(List<Place<Dagsordenspunkt>> sagsforloeb, Consumer<Problem> problems) {
        Optional<Place<LocalDate>> latest = Optional.empty();
        for (Place<Dagsordenspunkt> punkt : sagsforloeb) {
            Optional<Place<LocalDate>> dato = punkt.optional("dato", Dagsordenspunkt::getDato);
            if (dato.isEmpty()) {
                continue;
            }
            if (latest.isPresent() && dato.get().value().isBefore(latest.get().value())) {
                problems.accept(dato.get()
                        .wrong(
                                Problemkode.BESLUTNING_I_FORKERT_ORDEN,
                                dato.get().value(),
                                latest.get().value())
                        .addRelated(latest.get().pointer())
                        .build());
            } else {
                latest = dato;
            }
        }
    }
}
