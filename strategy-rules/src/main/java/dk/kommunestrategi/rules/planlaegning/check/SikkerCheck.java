package dk.kommunestrategi.rules.planlaegning.check;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where plans are to hold whatever durations turn out to be, all that counts says at which it is at its worst. */
final class SikkerCheck {

    private final Collection<Placeringskriterium> kriterier;
    private final List<Planregel> regler;
    private final Consumer<Problem> problems;

    SikkerCheck(Collection<Placeringskriterium> kriterier, List<Planregel> regler, Consumer<Problem> problems) {
        this.kriterier = kriterier;
        this.regler = regler;
        this.problems = problems;
    }

    void check(PlanRequest request) {
        if (request.politik().getVarighedssyn() == Varighedssyn.SIKKER) {
            Stream.concat(regler.stream(), kriterier.stream().filter(kriterium -> counts(kriterium, request)))
                    .filter(regel -> Answer.isYes(() -> regel.getVaerst() == Vaerst.UOPLYST
                            && !regel.getId().isBlank()))
                    .map(Regel::getId)
                    .distinct()
                    .forEach(id -> problems.accept(
                            Problem.of(Problemkode.VAERSTE_VARIGHED_UOPLYST, pointer("politik", "varighedssyn"), id)
                                    .value(Varighedssyn.SIKKER.name())
                                    .build()));
        }
    }

    private static boolean counts(Placeringskriterium kriterium, PlanRequest request) {
        return (request.getRevisionFra().isPresent() && Answer.isYes(kriterium::isFirstInRevision))
                || request.politik().getKriterier().stream()
                        .anyMatch(valg -> valg.getId().equals(kriterium.getId()));
    }
}
