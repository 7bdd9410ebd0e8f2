package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.keysOf;

import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kapacitetsbehov;
import dk.kommunestrategi.rules.plan.Konflikt;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.LaengerePeriode;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.LempetKrav;
import dk.kommunestrategi.rules.plan.Periodebehov;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SenerePlan;
import dk.kommunestrategi.rules.plan.Udeladelse;
import dk.kommunestrategi.rules.plan.Virkning;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms of plans, and of what stands in the way of one. */
final class PlanForms {

    /** A plan with what it has that a document does not state. */
    private static final Form<PlanResult> PLAN = Form.of(
            PlanResult.class,
            key("status", PlanResult::getStatus),
            key("periode", PlanResult::getPeriode),
            key("varighedssyn", result -> sikker(result.getRequest())),
            key("criteria", ofPlan(PlanResult::getCriteria)),
            key("placeringer", ofPlan(PlanResult::getPlaceringer)),
            key("udeladte", result -> notEmpty(result.getUdeladte())),
            key("belastning", ofPlan(PlanResult::getBelastning)),
            key("forudsatteVarigheder", ofPlan(PlanResult::getForudsatteVarigheder)),
            key("budget", PlanResult::budgetoversigt),
            key("alternatives", result -> result.getFront().map(front -> choices(result))),
            key("front", PlanResult::getFront),
            key("conflict", PlanResult::getKonflikt),
            key("relaxation", PlanResult::getLempelse),
            key("laengerePeriode", PlanResult::getLaengerePeriode),
            key("senerePlan", PlanResult::getSenerePlan),
            key("existing", PlanResult::getExisting),
            key("forskel", PlanResult::forskel),
            key("problems", PlanResult::getProblems));

    private static final Form<Evaluering> EVALUERING = Form.of(
            Evaluering.class,
            key("periode", Evaluering::getPeriode),
            key("varighedssyn", evaluering -> sikker(evaluering.getRequest())),
            key("criteria", evaluering -> notEmpty(evaluering.getCriteria())),
            key("placeringer", inPeriode(Evaluering::getPlaceringer)),
            key("udeladte", evaluering -> notEmpty(evaluering.getUdeladte())),
            key("belastning", inPeriode(Evaluering::getBelastning)),
            key("forudsatteVarigheder", inPeriode(Evaluering::getForudsatteVarigheder)),
            key("budget", Evaluering::budgetoversigt),
            key("problems", Evaluering::getProblems));

    private PlanForms() {}

    /** One plan to choose among others, with what it has otherwise than the first of them. */
    private record Choice(
            List<Kriterievaerdi> criteria,
            List<Placering> placeringer,
            Optional<List<Udeladelse>> udeladte,
            Planforskel forskel) {}

    static List<Form<?>> in(Sprog sprog) {
        Form<PlanAnswer> answer = Form.of(
                PlanAnswer.class,
                keysOf(PLAN, PlanAnswer::plan),
                key("konklusion", plan -> new Paastandstekst(plan.plan(), plan.foelsomhed(), sprog).plan()),
                key("fastlaeggelsernesVirkning", PlanAnswer::fastlaeggelsernesVirkning),
                key("foelsomhed", PlanAnswer::foelsomhed));
        return List.of(
                answer,
                Form.of(PlanResult.class, keysOf(answer, PlanAnswer::of)),
                EVALUERING,
                Form.of(
                        Kriterievaerdi.class,
                        key("id", Kriterievaerdi::getId),
                        key("value", Kriterievaerdi::getValue),
                        key("lowerBound", Kriterievaerdi::getLowerBound),
                        key("proven", PlanForms::proven)),
                Form.of(
                        Virkning.class,
                        key("kriterium", Virkning::kriterium),
                        key("foer", Virkning::before),
                        key("efter", Virkning::after)),
                Form.of(
                        Konflikt.class,
                        key("irreducible", Konflikt::isIrreducible),
                        key("krav", Konflikt::getKrav),
                        key("initiativer", konflikt -> notEmpty(konflikt.getInitiativer())),
                        key("kapaciteter", konflikt -> notEmpty(konflikt.getKapaciteter())),
                        key("periode", Konflikt::getPeriode)),
                Form.of(
                        Kapacitetsbehov.class,
                        key("emne", Kapacitetsbehov::emne),
                        key("kapacitetMindst", Kapacitetsbehov::mindst),
                        key(
                                "kapacitetHoejst",
                                behov -> Optional.of(behov.hoejst()).filter(hoejst -> hoejst != Integer.MAX_VALUE)),
                        key("behov", Kapacitetsbehov::behov),
                        key("proven", Kapacitetsbehov::proved),
                        key("drift", behov -> Optional.of(true).filter(drift -> behov.drift())),
                        key("grundbelastning", behov -> positive(behov.grundbelastning())),
                        key("traek", Kapacitetsbehov::traek)),
                Form.of(
                        Centerbelastning.class,
                        key("center", Centerbelastning::center),
                        key("belastning", Centerbelastning::belastning),
                        key("drift", center -> notEmpty(center.drift())),
                        key("grundbelastning", center -> notEmpty(center.grundbelastning()))),
                Form.of(
                        Periodebehov.class,
                        key("halvaar", Periodebehov::halvaar),
                        key("behov", Periodebehov::behov),
                        key("proven", Periodebehov::proved),
                        key("varigheder", Periodebehov::varigheder)),
                Form.of(
                        Periodebehov.Varighed.class,
                        key("initiativ", Periodebehov.Varighed::initiativ),
                        key("halvaar", Periodebehov.Varighed::halvaar),
                        key("forarbejde", Periodebehov.Varighed::forarbejde),
                        key("antaget", Periodebehov.Varighed::antaget),
                        key("vaerst", varighed -> Optional.of(varighed.vaerst()).filter(vaerst -> vaerst))),
                Form.of(
                        LaengerePeriode.class,
                        key("periode", LaengerePeriode::getPeriode),
                        key("halvaarMere", LaengerePeriode::getHalvaarMere),
                        key("smallest", LaengerePeriode::isMindst),
                        key("criteria", LaengerePeriode::getCriteria),
                        key("placeringer", LaengerePeriode::getPlaceringer),
                        key("udeladte", plan -> notEmpty(plan.getUdeladte()))),
                Form.of(
                        SenerePlan.class,
                        key("valg", SenerePlan::getValg),
                        key("smallest", SenerePlan::isMindst),
                        key("alle", SenerePlan::isAlle),
                        key("criteria", SenerePlan::getCriteria),
                        key("placeringer", SenerePlan::getPlaceringer),
                        key("udeladte", plan -> notEmpty(plan.getUdeladte()))),
                Form.of(
                        Lempelse.class,
                        key("smallest", Lempelse::isMindst),
                        key("krav", Lempelse::getLempede),
                        key("criteria", Lempelse::getCriteria),
                        key("placeringer", Lempelse::getPlaceringer),
                        key("udeladte", plan -> notEmpty(plan.getUdeladte()))),
                Form.of(
                        LempetKrav.class,
                        keysOf(RegelForms.krav(sprog), LempetKrav::krav),
                        key("lempelse", lempet -> lempet.text(sprog)),
                        key("kapacitet", lempet -> lempet.kapacitet().map(LempetKrav.Kapacitet::kapacitet)),
                        key("ramme", lempet -> lempet.ramme().map(LempetKrav.Ramme::beloeb)),
                        key(
                                "smallest",
                                lempet -> lempet.kapacitet()
                                        .map(LempetKrav.Kapacitet::mindst)
                                        .or(() -> lempet.ramme().map(LempetKrav.Ramme::mindst))),
                        key("varighed", lempet -> lempet.varighed().map(LempetKrav.Varighed::hoejst)),
                        key("longest", lempet -> lempet.varighed().map(LempetKrav.Varighed::laengst))));
    }

    /** How durations were looked at, where values hold whatever they turn out to be, and not as is expected. */
    private static Optional<Varighedssyn> sikker(PlanRequest request) {
        return Optional.of(request.getStrategi().politik().getVarighedssyn()).filter(Varighedssyn.SIKKER::equals);
    }

    /** What only a plan has: where there is none, its lists are not empty but absent. */
    private static <R> Function<PlanResult, Optional<R>> ofPlan(Function<PlanResult, R> getter) {
        return result -> Optional.of(result).filter(PlanResult::isPlan).map(getter);
    }

    private static <R> Function<Evaluering, Optional<R>> inPeriode(Function<Evaluering, R> getter) {
        return evaluering -> evaluering.getPeriode().map(periode -> getter.apply(evaluering));
    }

    /** Of a plan that was only measured, nothing was to be proved. */
    private static Optional<Boolean> proven(Kriterievaerdi kriterium) {
        return Optional.of(kriterium.isProven()).filter(proven -> kriterium.getProof() != Proof.IKKE_SOEGT);
    }

    private static List<Choice> choices(PlanResult result) {
        return result.getAlternatives().stream()
                .map(plan -> new Choice(
                        plan.getCriteria(),
                        plan.getPlaceringer(),
                        notEmpty(plan.getUdeladte()),
                        Planforskel.between(result.getAlternatives().get(0), plan)))
                .toList();
    }

    static Optional<Long> positive(long number) {
        return Optional.of(number).filter(some -> some > 0);
    }

    static <E> Optional<List<E>> notEmpty(List<E> list) {
        return Optional.of(list).filter(elements -> !elements.isEmpty());
    }
}
