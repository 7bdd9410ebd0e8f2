package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What is asked of a portfolio can be: the strategies to plan are its own, and those that stay as they are have handleplans. That
 * what centres carry for other strategies does not count beside these is told.
 */
final class PortefoeljeRequestCheck {

    private final Plangrundlag grundlag;
    private final Consumer<Problem> problems;

    PortefoeljeRequestCheck(Plangrundlag grundlag, Consumer<Problem> problems) {
        this.grundlag = grundlag;
        this.problems = problems;
    }

    void check(Portefoelje portefoelje, PlanRequest request) {
        checkPlanlagte(portefoelje, request);
        if (!grundlag.getStrategier().isEmpty()) {
            checkGivne();
        }
        checkPeriode(portefoelje);
        Place<Portefoelje> root = Place.root(portefoelje);
        root.elements("centre", Portefoelje::getCentre).forEach(this::checkGrundbelastning);
        root.elements("strategier", Portefoelje::getStrategier)
                .forEach(strategi ->
                        strategi.elements("centre", Strategi::getCentre).forEach(this::checkGrundbelastning));
    }

    private void checkPlanlagte(Portefoelje portefoelje, PlanRequest request) {
        TreeSet<String> known = new TreeSet<>();
        portefoelje.getStrategier().forEach(strategi -> strategi.getKode().ifPresent(known::add));
        request.getPlanlagte().stream()
                .filter(kode -> !known.contains(kode))
                .sorted()
                .forEach(kode -> problems.accept(
                        Problem.of(Problemkode.UKENDT_STRATEGI, "", kode, Listing.all(known, one -> one))
                                .value(kode)
                                .forslag(new Spelling(known).find(kode))
                                .build()));
    }

    /** Beside what is planned: where that is nothing, a wrong code left it so. */
    private void checkGivne() {
        grundlag.getGivne().stream()
                .filter(strategi -> strategi.getStrategi().getHandleplan().isEmpty())
                .forEach(strategi -> problems.accept(
                        Problem.of(Problemkode.GIVET_UDEN_HANDLEPLAN, strategi.pointer(), strategi.getBetegnelse())
                                .build()));
    }

    /** All periods together may be longer than a period can be. */
    private void checkPeriode(Portefoelje portefoelje) {
        if (portefoelje.getPeriode().isEmpty()) {
            grundlag.getPeriode()
                    .ifPresent(hull -> StrategiCheck.check(Place.root(hull)).stream()
                            .filter(problem -> problem.getCode() == Problemkode.PERIODE_FOR_LANG)
                            .forEach(problem ->
                                    problems.accept(problem.withPointer("").withRelated(List.of()))));
        }
    }

    private void checkGrundbelastning(Place<Center> center) {
        for (Place<Grundbelastning> grundbelastning : center.elements("grundbelastning", Center::getGrundbelastning)) {
            if (grundbelastning.value().getArt() == Grundbelastningsart.ANDRE_STRATEGIER) {
                problems.accept(Problem.of(
                                Problemkode.ANDRE_STRATEGIER_TAELLES_IKKE,
                                grundbelastning.pointer(),
                                center.value().getNavn())
                        .build());
            }
        }
    }
}
