package dk.kommunestrategi.rules.planlaegning.check;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What has started lies where a handleplan that is revised has it; and what was ended without further work is nothing that
 * others wait for, or that is to be locked.
 */
final class RevisionCheck {

    private final Planstrategi own;
    private final Beslutningslog log;
    private final Consumer<Problem> problems;

    RevisionCheck(Planstrategi own, Consumer<Problem> problems) {
        this.own = own;
        this.log = own.beslutninger();
        this.problems = problem -> problems.accept(own.located(problem));
    }

    void check(PlanRequest request) {
        Set<Integer> afsluttede = log.getForloeb().stream()
                .filter(forloeb -> forloeb.tilstand().isUdgaaet())
                .map(forloeb -> forloeb.initiativ().getNummer())
                .collect(Collectors.toSet());
        if (request.getRevisionFra().isPresent()) {
            checkStartede(afsluttede);
        }
        if (!afsluttede.isEmpty()) {
            checkAfsluttede(request, afsluttede);
        }
    }

    /** What has started, and is planned still, lies where the handleplan has it, whatever was decided of its development. */
    private void checkStartede(Set<Integer> afsluttede) {
        List<Placering> placeringer = own.getPlaceringer();
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
                                    own.navn(placering.getInitiativ()),
                                    placering.getFormelStart(),
                                    begyndt)
                            .value(placering.getFormelStart().toString())
                            .build()));
        }
    }

    private void checkAfsluttede(PlanRequest request, Set<Integer> afsluttede) {
        List<Initiativ> initiativer = own.getInitiativer();
        for (int k = 0; k < initiativer.size(); k++) {
            Initiativ initiativ = initiativer.get(k);
            for (int j = 0; j < initiativ.getAfhaengerAf().size(); j++) {
                int forudsaetning = initiativ.getAfhaengerAf().get(j);
                if (!afsluttede.contains(initiativ.getNummer()) && afsluttede.contains(forudsaetning)) {
                    problems.accept(Problem.of(
                                    Problemkode.FORUDSAETNING_AFSLUTTET,
                                    pointer("initiativer", k, "afhaengerAf", j),
                                    own.navn(initiativ.getNummer()),
                                    own.navn(forudsaetning))
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
                                    own.navn(initiativ.getNummer()),
                                    own.navn(fra))
                            .value(Integer.toString(fra))
                            .build());
                }
            }
        }
        request.getFastlaeggelser().stream()
                .map(Fastlaeggelse::initiativnummer)
                .filter(initiativ ->
                        initiativ.strategi().equals(own.getKode()) && afsluttede.contains(initiativ.nummer()))
                .distinct()
                .forEach(initiativ ->
                        problems.accept(Problem.of(Problemkode.INITIATIV_AFSLUTTET, "", own.navn(initiativ.nummer()))
                                .value(initiativ.toString())
                                .build()));
    }
}
