package dk.kommunestrategi.rules.planlaegning.check;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Initiativforloeb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

/**
 * There is a handleplan to revise, from a half-year of the period; and what was ended without further work is nothing that
 * others wait for, or that is to be locked.
 */
final class RevisionCheck {

    private final Optional<Periode> periode;
    private final Beslutningslog log;
    private final Consumer<Problem> problems;

    RevisionCheck(Optional<Periode> periode, Beslutningslog log, Consumer<Problem> problems) {
        this.periode = periode;
        this.log = log;
        this.problems = problems;
    }

    void check(PlanRequest request) {
        Strategi strategi = request.getStrategi();
        Set<Integer> afsluttede = log.getForloeb().stream()
                .filter(forloeb -> forloeb.tilstand().isUdgaaet())
                .map(forloeb -> forloeb.initiativ().getNummer())
                .collect(Collectors.toSet());
        request.getRevisionFra().ifPresent(fra -> checkRevision(strategi, fra, afsluttede));
        if (!afsluttede.isEmpty()) {
            checkAfsluttede(request, afsluttede);
        }
    }

    private void checkRevision(Strategi strategi, YearHalf fra, Set<Integer> afsluttede) {
        if (strategi.getHandleplan().isEmpty()) {
            problems.accept(
                    Problem.of(Problemkode.INGEN_HANDLEPLAN_AT_REVIDERE, "").build());
        }
        checkStartede(strategi, afsluttede);
        periode.filter(own -> !own.contains(fra))
                .ifPresent(own -> problems.accept(
                        Problem.of(Problemkode.REVISION_UDEN_FOR_PERIODEN, "", fra, own.getFra(), own.getTil())
                                .value(fra.toString())
                                .build()));
    }

    /** What has started, and is planned still, lies where the handleplan has it, whatever was decided of its development. */
    private void checkStartede(Strategi strategi, Set<Integer> afsluttede) {
        List<Placering> placeringer = strategi.placeringer();
        for (int k = 0; k < placeringer.size(); k++) {
            Placering placering = placeringer.get(k);
            String place = pointer("handleplan", "placeringer", k, "formelStart");
            log.forloeb(placering.getInitiativ())
                    .flatMap(Initiativforloeb::begyndt)
                    .filter(begyndt -> !afsluttede.contains(placering.getInitiativ())
                            && !begyndt.equals(placering.getFormelStart()))
                    .ifPresent(begyndt -> problems.accept(Problem.of(
                                    Problemkode.STARTET_I_ANDET_HALVAAR,
                                    place,
                                    placering.getInitiativ(),
                                    placering.getFormelStart(),
                                    begyndt)
                            .value(placering.getFormelStart().toString())
                            .build()));
        }
    }

    private void checkAfsluttede(PlanRequest request, Set<Integer> afsluttede) {
        Strategi strategi = request.getStrategi();
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ initiativ = strategi.getInitiativer().get(k);
            for (int j = 0; j < initiativ.getAfhaengerAf().size(); j++) {
                int forudsaetning = initiativ.getAfhaengerAf().get(j);
                if (!afsluttede.contains(initiativ.getNummer()) && afsluttede.contains(forudsaetning)) {
                    problems.accept(Problem.of(
                                    Problemkode.FORUDSAETNING_AFSLUTTET,
                                    pointer("initiativer", k, "afhaengerAf", j),
                                    initiativ.getNummer(),
                                    forudsaetning)
                            .value(Integer.toString(forudsaetning))
                            .build());
                }
            }
            for (int j = 0; j < initiativ.getBindinger().size(); j++) {
                int fra = initiativ.getBindinger().get(j).getFra();
                if (!afsluttede.contains(initiativ.getNummer()) && afsluttede.contains(fra)) {
                    problems.accept(Problem.of(
                                    Problemkode.BINDING_TIL_AFSLUTTET,
                                    pointer("initiativer", k, "bindinger", j, "fra"),
                                    initiativ.getNummer(),
                                    fra)
                            .value(Integer.toString(fra))
                            .build());
                }
            }
        }
        request.getFastlaeggelser().stream()
                .map(Fastlaeggelse::initiativ)
                .filter(afsluttede::contains)
                .distinct()
                .forEach(initiativ -> problems.accept(Problem.of(Problemkode.INITIATIV_AFSLUTTET, "", initiativ)
                        .value(Integer.toString(initiativ))
                        .build()));
    }
}
