package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.keysOf;
import static dk.kommunestrategi.io.result.Form.list;
import static dk.kommunestrategi.io.result.Form.lists;
import static dk.kommunestrategi.io.result.Form.optional;
import static dk.kommunestrategi.io.result.Form.optionalList;
import static dk.kommunestrategi.io.result.Form.optionalLong;

import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.LaengerePeriode;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SenerePlan;
import dk.kommunestrategi.rules.plan.Strategibelastning;
import dk.kommunestrategi.rules.plan.Udeladelse;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.konflikt.Kapacitetsbehov;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import dk.kommunestrategi.rules.plan.konflikt.Periodebehov;
import dk.kommunestrategi.rules.plan.konflikt.Rammebehov;
import dk.kommunestrategi.rules.plan.konflikt.Valgbehov;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms of plans, and of what stands in the way of one. */
final class PlanForms {

    /** A plan with what it has that a document does not state. */
    private static final Form<PlanResult> PLAN = Form.of(
            PlanResult.class,
            key("status", Planstatus.class, PlanResult::getStatus),
            optional("periode", Periode.class, PlanResult::getPeriode),
            optional("varighedssyn", Varighedssyn.class, result -> sikker(result.getRequest())),
            optionalList("criteria", Kriterievaerdi.class, ofPlan(PlanResult::getCriteria)),
            optionalList("placeringer", Placeret.class, ofPlan(Placeret::of)),
            optionalList("udeladte", Udeladelse.class, result -> notEmpty(result.getUdeladte())),
            optionalList("belastning", Centerbelastning.class, ofPlan(PlanResult::getBelastning)),
            optionalList(
                    "strategibelastning", Strategibelastning.class, result -> notEmpty(result.getStrategibelastning())),
            optionalList("forudsatteVarigheder", ForudsatVarighed.class, ofPlan(PlanResult::getForudsatteVarigheder)),
            optional("budget", Budgetoversigt.class, PlanResult::budgetoversigt),
            optional("portefoeljebudget", Portefoeljebudget.class, PlanResult::portefoeljebudget),
            optionalList(
                    "alternatives", Choice.class, result -> result.getFront().map(front -> choices(result))),
            optional("front", PlanResult.Front.class, PlanResult::getFront),
            optional("conflict", Konflikt.class, PlanResult::getKonflikt),
            optional("relaxation", Lempelse.class, PlanResult::getLempelse),
            optional("laengerePeriode", LaengerePeriode.class, PlanResult::getLaengerePeriode),
            optional("senerePlan", SenerePlan.class, PlanResult::getSenerePlan),
            optional("existing", Evaluering.class, PlanResult::getExisting),
            optional("forskel", Planforskel.class, PlanResult::forskel),
            list("problems", Problem.class, result -> named(result.getProblems(), result.getRequest())));

    private static final Form<Evaluering> EVALUERING = Form.of(
            Evaluering.class,
            optional("periode", Periode.class, Evaluering::getPeriode),
            optional("varighedssyn", Varighedssyn.class, evaluering -> sikker(evaluering.getRequest())),
            optionalList("criteria", Kriterievaerdi.class, evaluering -> notEmpty(evaluering.getCriteria())),
            optionalList("placeringer", Placeret.class, inPeriode(Placeret::of)),
            optionalList("udeladte", Udeladelse.class, evaluering -> notEmpty(evaluering.getUdeladte())),
            optionalList("belastning", Centerbelastning.class, inPeriode(Evaluering::getBelastning)),
            optionalList(
                    "strategibelastning",
                    Strategibelastning.class,
                    evaluering -> notEmpty(evaluering.getStrategibelastning())),
            optionalList(
                    "forudsatteVarigheder", ForudsatVarighed.class, inPeriode(Evaluering::getForudsatteVarigheder)),
            optional("budget", Budgetoversigt.class, Evaluering::budgetoversigt),
            optional("portefoeljebudget", Portefoeljebudget.class, Evaluering::portefoeljebudget),
            list("problems", Problem.class, evaluering -> named(evaluering.getProblems(), evaluering.getRequest())));

    private PlanForms() {}

    /** One plan to choose among others, with what it has otherwise than the first of them. */
    private record Choice(
            List<Kriterievaerdi> criteria,
            List<Placeret> placeringer,
            Optional<List<Udeladelse>> udeladte,
            Planforskel forskel) {}

    static List<Form<?>> in(Sprog sprog) {
        Form<PlanAnswer> answer = Form.of(
                PlanAnswer.class,
                keysOf(PLAN, PlanAnswer::plan),
                optional(
                        "konklusion",
                        String.class,
                        plan -> new Paastandstekst(plan.plan(), plan.foelsomhed(), sprog).plan()),
                optional("fastlaeggelsernesVirkning", Planforskel.class, PlanAnswer::fastlaeggelsernesVirkning),
                optional("foelsomhed", Foelsomhed.class, PlanAnswer::foelsomhed));
        return List.of(
                answer,
                Placeret.FORM,
                Form.of(PlanResult.class, keysOf(answer, PlanAnswer::of)),
                EVALUERING,
                Form.of(
                        Kriterievaerdi.class,
                        key("id", String.class, Kriterievaerdi::getId),
                        key("value", Long.class, Kriterievaerdi::getValue),
                        optionalLong("lowerBound", Kriterievaerdi::getLowerBound),
                        optional("proven", Boolean.class, PlanForms::proven)),
                Form.of(
                        Virkning.class,
                        key("kriterium", String.class, Virkning::kriterium),
                        key("foer", Long.class, Virkning::before),
                        key("efter", Long.class, Virkning::after)),
                Form.of(
                        Konflikt.class,
                        key("irreducible", Boolean.class, Konflikt::isIrreducible),
                        list("krav", Krav.class, Konflikt::getKrav),
                        optionalList(
                                "initiativer", Initiativnummer.class, konflikt -> notEmpty(konflikt.getInitiativer())),
                        optionalList(
                                "kapaciteter", Kapacitetsbehov.class, konflikt -> notEmpty(konflikt.getKapaciteter())),
                        optionalList("rammer", Rammebehov.class, konflikt -> notEmpty(konflikt.getRammer())),
                        optionalList("valg", Valgbehov.class, konflikt -> notEmpty(konflikt.getValg())),
                        optional("periode", Periodebehov.class, Konflikt::getPeriode)),
                Form.of(
                        Rammebehov.class,
                        keysOf(RegelForms.krav(sprog), Rammebehov::krav),
                        key("ramme", Beloeb.class, Rammebehov::ramme),
                        key("behov", Beloeb.class, Rammebehov::behov),
                        key("proven", Boolean.class, Rammebehov::proved)),
                Form.of(
                        Valgbehov.class,
                        keysOf(RegelForms.krav(sprog), Valgbehov::krav),
                        key("antal", Integer.class, Valgbehov::antal),
                        key("behov", Integer.class, Valgbehov::behov),
                        key("proven", Boolean.class, Valgbehov::proved)),
                Form.of(
                        Kapacitetsbehov.class,
                        key("emne", Emne.class, Kapacitetsbehov::emne),
                        key("kapacitetMindst", Integer.class, Kapacitetsbehov::mindst),
                        optional(
                                "kapacitetHoejst",
                                Integer.class,
                                behov -> Optional.of(behov.hoejst()).filter(hoejst -> hoejst != Integer.MAX_VALUE)),
                        key("behov", Integer.class, Kapacitetsbehov::behov),
                        key("proven", Boolean.class, Kapacitetsbehov::proved),
                        optional(
                                "drift",
                                Boolean.class,
                                behov -> Optional.of(true).filter(drift -> behov.drift())),
                        optional("grundbelastning", Long.class, behov -> positive(behov.grundbelastning())),
                        list("traek", Kapacitetsbehov.Traek.class, Kapacitetsbehov::traek)),
                Form.of(
                        Centerbelastning.class,
                        key("center", String.class, Centerbelastning::center),
                        list("belastning", Long.class, Centerbelastning::belastning),
                        optionalList("drift", Long.class, center -> notEmpty(center.drift())),
                        optionalList("grundbelastning", Long.class, center -> notEmpty(center.grundbelastning()))),
                Form.of(
                        Periodebehov.class,
                        key("halvaar", Integer.class, Periodebehov::halvaar),
                        key("behov", Integer.class, Periodebehov::behov),
                        key("proven", Boolean.class, Periodebehov::proved),
                        list("varigheder", Periodebehov.Varighed.class, Periodebehov::varigheder)),
                Form.of(
                        Periodebehov.Varighed.class,
                        key("initiativ", Initiativnummer.class, Periodebehov.Varighed::initiativ),
                        key("halvaar", Integer.class, Periodebehov.Varighed::halvaar),
                        key("forarbejde", Integer.class, Periodebehov.Varighed::forarbejde),
                        key("antaget", Boolean.class, Periodebehov.Varighed::antaget),
                        optional(
                                "vaerst",
                                Boolean.class,
                                varighed -> Optional.of(varighed.vaerst()).filter(vaerst -> vaerst))),
                Form.of(
                        LaengerePeriode.class,
                        key("periode", Periode.class, LaengerePeriode::getPeriode),
                        key("halvaarMere", Integer.class, LaengerePeriode::getHalvaarMere),
                        key("smallest", Boolean.class, LaengerePeriode::isMindst),
                        list("criteria", Kriterievaerdi.class, LaengerePeriode::getCriteria),
                        list("placeringer", Placeret.class, Placeret::of),
                        optionalList("udeladte", Udeladelse.class, plan -> notEmpty(plan.getUdeladte()))),
                Form.of(
                        SenerePlan.class,
                        lists("valg", Initiativnummer.class, SenerePlan::getValg),
                        key("smallest", Boolean.class, SenerePlan::isMindst),
                        key("alle", Boolean.class, SenerePlan::isAlle),
                        list("criteria", Kriterievaerdi.class, SenerePlan::getCriteria),
                        list("placeringer", Placeret.class, Placeret::of),
                        optionalList("udeladte", Udeladelse.class, plan -> notEmpty(plan.getUdeladte()))),
                Form.of(
                        Lempelse.class,
                        key("smallest", Boolean.class, Lempelse::isMindst),
                        list("krav", LempetKrav.class, Lempelse::getLempede),
                        list("criteria", Kriterievaerdi.class, Lempelse::getCriteria),
                        list("placeringer", Placeret.class, Placeret::of),
                        optionalList("udeladte", Udeladelse.class, plan -> notEmpty(plan.getUdeladte()))),
                Form.of(
                        LempetKrav.class,
                        keysOf(RegelForms.krav(sprog), LempetKrav::krav),
                        key("lempelse", String.class, lempet -> lempet.text(sprog)),
                        optional(
                                "kapacitet",
                                Integer.class,
                                lempet -> lempet.kapacitet().map(LempetKrav.Kapacitet::kapacitet)),
                        optional("ramme", Beloeb.class, lempet -> lempet.ramme().map(LempetKrav.Ramme::beloeb)),
                        optional(
                                "smallest",
                                Boolean.class,
                                lempet -> lempet.kapacitet()
                                        .map(LempetKrav.Kapacitet::mindst)
                                        .or(() -> lempet.ramme().map(LempetKrav.Ramme::mindst))),
                        optional(
                                "varighed",
                                Integer.class,
                                lempet -> lempet.varighed().map(LempetKrav.Varighed::hoejst)),
                        optional(
                                "longest",
                                Boolean.class,
                                lempet -> lempet.varighed().map(LempetKrav.Varighed::laengst))));
    }

    /** Problems with the codes of the strategies in which they are, where there are several. */
    private static List<Problem> named(List<Problem> problems, PlanRequest request) {
        return request.getPortefoelje()
                .map(portefoelje -> problems.stream()
                        .map(problem -> problem.getStrategi().isPresent()
                                ? problem
                                : problem.withStrategi(portefoelje
                                        .strategiAt(problem.getPointer())
                                        .flatMap(Strategi::getKode)))
                        .toList())
                .orElse(problems);
    }

    /** How durations were looked at, where values hold whatever they turn out to be, and not as is expected. */
    private static Optional<Varighedssyn> sikker(PlanRequest request) {
        return Optional.of(request.politik().getVarighedssyn()).filter(Varighedssyn.SIKKER::equals);
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
                        Placeret.of(plan),
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
