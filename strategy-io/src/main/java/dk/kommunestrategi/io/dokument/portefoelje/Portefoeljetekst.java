package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.budget.Budgetafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plan of several strategies together ("portefølje") in words and tables: when each initiative starts, what the plan comes
 * to, and what all of them ask of the centres and of the budgets. Immutable and thread-safe.
 */
public final class Portefoeljetekst {

    private final PlanRequest request;
    private final Portefoeljetekster tekster;
    private final Planafsnit afsnit;

    private Portefoeljetekst(PlanRequest request, Sprog sprog) {
        this.request = request;
        this.tekster = new Portefoeljetekster(request.getStrategier(), sprog);
        this.afsnit = new Planafsnit(request, tekster);
    }

    /**
     * {@return a computed plan, with the plans that could be chosen instead where they were asked for}
     *
     * @param plan a planning of a portfolio that found a plan
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there is no plan, or a strategy was planned by itself
     */
    public static Dokument dokument(PlanResult plan, Sprog sprog) {
        return new Portefoeljetekst(plan.getRequest(), sprog)
                .dokument(plan, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /**
     * {@return a computed plan as it is put before a committee: besides what {@link #dokument(PlanResult, Sprog)} tells, in which
     * half-years initiatives are worked on, what is done under each theme, and what each strategy says of itself}
     *
     * @param plan a planning of a portfolio that found a plan
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there is no plan, or a strategy was planned by itself
     */
    public static Dokument rapport(PlanResult plan, Sprog sprog) {
        return rapport(plan, Optional.empty(), sprog);
    }

    /**
     * As {@link #rapport(PlanResult, Sprog)}, with the durations on which the plan hinges, in a section of their own and
     * beside what is claimed of the plan.
     *
     * @param plan a planning of a portfolio that found a plan
     * @param foelsomhed how much the plan depends on durations that nobody knows, where that was asked
     * @param sprog the language of the document
     * @return the report
     * @throws java.util.NoSuchElementException if there is no plan, or a strategy was planned by itself
     */
    public static Dokument rapport(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sprog sprog) {
        Portefoeljetekst tekst = new Portefoeljetekst(plan.getRequest(), sprog);
        Periode periode = plan.getPeriode().orElseThrow();
        Strategioplysninger oplysninger = new Strategioplysninger(plan, plan.getRequest(), periode, tekst.tekster);
        Grundlagsafsnit grundlag = new Grundlagsafsnit(plan.getRequest(), plan.getCriteria(), tekst.tekster);
        List<Section> sidst = new ArrayList<>(foelsomhed.stream()
                .map(one -> Foelsomhedsafsnit.section(one, plan.getCriteria(), tekst.tekster))
                .toList());
        sidst.addAll(tekst.sidst(oplysninger));
        sidst.add(oplysninger.afklaring(plan.getProblems()));
        sidst.add(grundlag.computed(plan.getVersion()));
        return tekst.dokument(
                plan,
                foelsomhed,
                oplysninger.foerst(true),
                Optional.of(new Forloeb(plan, plan.getVarigheder(), plan.getForudsatteVarigheder(), periode)),
                sidst);
    }

    /**
     * {@return a version of the joint plan as it is put before a committee: what {@link #rapport(PlanResult, Sprog)} tells, of the
     * plan that was kept; nothing is recommended of one that is decided on}
     *
     * @param evaluering the judging of the version, as {@code Portefoeljehistorik.evaluate} gives it, with at least one placement
     * @param nummer the number of the version
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there was nothing to judge, or a strategy was judged by itself
     */
    public static Dokument rapport(Evaluering evaluering, int nummer, Sprog sprog) {
        Portefoeljetekst tekst = new Portefoeljetekst(evaluering.getRequest(), sprog);
        Periode periode = evaluering.getPeriode().orElseThrow();
        Strategioplysninger oplysninger =
                new Strategioplysninger(evaluering, evaluering.getRequest(), periode, tekst.tekster);
        Versionsafsnit versioner = tekst.versioner();
        List<Section> sections = new ArrayList<>(oplysninger.foerst(!versioner.isDecided(nummer)));
        sections.addAll(tekst.afsnit.sections(
                evaluering,
                Optional.of(new Forloeb(
                        evaluering, evaluering.getVarigheder(), evaluering.getForudsatteVarigheder(), periode))));
        sections.addAll(tekst.sidst(oplysninger));
        sections.add(oplysninger.afklaring(evaluering.getProblems()));
        sections.add(new Grundlagsafsnit(evaluering.getRequest(), evaluering.getCriteria(), tekst.tekster)
                .judged(evaluering.getVersion()));
        return tekst.page(periode, versioner.front(nummer), sections);
    }

    /**
     * {@return what a computed plan is for one of the strategies: when its initiatives start, what all of them ask of the
     * centres that it draws on, and what budgets have to hold for it}
     *
     * @param plan a planning of a portfolio that found a plan
     * @param strategi the code of one of the strategies that were planned
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there is no plan, or no such strategy in it
     */
    public static Dokument dokument(PlanResult plan, String strategi, Sprog sprog) {
        PlanRequest request = plan.getRequest();
        Portefoeljetekster tekster = new Portefoeljetekster(request.getStrategier(), sprog);
        Periode periode = plan.getPeriode().orElseThrow();
        Strategi own = request.strategi(Optional.of(strategi)).orElseThrow();
        List<String> centre = plan.getStrategibelastning().stream()
                .filter(belastning -> belastning.strategi().equals(strategi))
                .flatMap(belastning -> belastning.centre().stream())
                .map(Centerbelastning::center)
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Strategiafsnit(plan, Optional.empty(), tekster).section(List.of(own)));
        sections.add(new Belastningsafsnit(request, periode, tekster)
                .section(
                        plan.getBelastning().stream()
                                .filter(belastning -> centre.contains(belastning.center()))
                                .toList(),
                        plan.getStrategibelastning()));
        plan.handleplan(strategi)
                .flatMap(handleplan -> Budgetoversigt.from(
                        own, handleplan, request.getRevisionFra().orElse(periode.getFra())))
                .map(oversigt -> Budgetafsnit.of(own, oversigt, sprog))
                .ifPresent(sections::add);
        return new Page(
                sprog,
                tekster.navn(own),
                tekster.word("undertitel", own.getKommune().getNavn(), periode),
                List.of(
                        Paragraph.lead(new Portefoeljetekst(request, sprog).sammen(own)),
                        Paragraph.of(new Paastandstekst(plan, Optional.empty(), sprog)
                                .plan()
                                .orElseThrow())),
                sections);
    }

    /**
     * {@return the plan that there is where some demands of a portfolio are lifted}
     *
     * @param plan a planning of a portfolio that found no plan
     * @param lempet the plan that lifting demands gives
     * @param sprog the language of the document
     */
    public static Dokument dokument(PlanResult plan, MaaltPlan lempet, Sprog sprog) {
        Portefoeljetekst tekst = new Portefoeljetekst(plan.getRequest(), sprog);
        return tekst.page(plan.getPeriode().orElseThrow(), tekst.tekster.word("lempet"), tekst.afsnit.sections(lempet));
    }

    /**
     * {@return the strategies' own handleplans, as they were judged}
     *
     * @param evaluering the judging of a portfolio
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there was nothing to judge, or a strategy was judged by itself
     */
    public static Dokument dokument(Evaluering evaluering, Sprog sprog) {
        Portefoeljetekst tekst = new Portefoeljetekst(evaluering.getRequest(), sprog);
        Periode periode = evaluering.getPeriode().orElseThrow();
        return tekst.page(
                periode,
                evaluering.getCriteria().isEmpty() ? tekst.tekster.word("ingenKriterier") : "",
                tekst.afsnit.sections(evaluering, Optional.empty()));
    }

    /** The particulars of the strategies, and what their joint plan has been. */
    private List<Section> sidst(Strategioplysninger oplysninger) {
        return Stream.concat(oplysninger.sidst().stream(), versioner().section().stream())
                .toList();
    }

    private Versionsafsnit versioner() {
        return new Versionsafsnit(request.getPortefoelje().orElseThrow(), tekster);
    }

    private Dokument dokument(
            PlanResult plan,
            Optional<Foelsomhed> foelsomhed,
            List<Section> foerst,
            Optional<Forloeb> forloeb,
            List<Section> sidst) {
        Paastandstekst paastand = new Paastandstekst(plan, foelsomhed, tekster.sprog());
        List<Section> sections = new ArrayList<>(foerst);
        sections.addAll(afsnit.sections(plan, paastand, forloeb));
        sections.addAll(sidst);
        return page(plan.getPeriode().orElseThrow(), paastand.plan().orElseThrow(), sections);
    }

    private Dokument page(Periode periode, String lead, List<Section> sections) {
        return new Page(
                tekster.sprog(),
                navn(),
                tekster.word(
                        "undertitel",
                        request.getStrategier().get(0).getKommune().getNavn(),
                        periode),
                Stream.concat(lead.isEmpty() ? Stream.of() : Stream.of(Paragraph.lead(lead)), beside())
                        .toList(),
                sections);
    }

    /** With which others a strategy is planned; where some of them are not, which are planned. */
    private String sammen(Strategi own) {
        return isOfAll()
                ? tekster.word(
                        "sammen",
                        tekster.navne(request.getStrategier().stream()
                                .filter(other -> other != own)
                                .toList()))
                : planlagte();
    }

    /** Which strategies are planned, and what becomes of the others: they stay as they are, or count with nothing. */
    private String planlagte() {
        List<Strategi> planlagte = request.planlagteStrategier();
        boolean isBesidePlans = request.getStrategier().stream()
                .anyMatch(strategi -> !planlagte.contains(strategi)
                        && strategi.getHandleplan().isPresent());
        return tekster.word(isBesidePlans ? "beside" : "uden", tekster.navne(planlagte));
    }

    private boolean isOfAll() {
        return request.planlagteStrategier().size() == request.getStrategier().size();
    }

    private Stream<Block> beside() {
        return isOfAll() ? Stream.of() : Stream.of(Paragraph.of(planlagte()));
    }

    private String navn() {
        return request.getPortefoelje()
                .flatMap(Portefoelje::getNavn)
                .orElseGet(() -> tekster.word(
                        "titel",
                        tekster.sprog()
                                .list(request.getStrategier().stream()
                                        .map(tekster::navn)
                                        .toList())));
    }
}
