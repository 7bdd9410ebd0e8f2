package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.budget.Budgetafsnit;
import dk.kommunestrategi.io.dokument.budget.Portefoeljebudgetafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Strategibelastning;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The plan of several strategies together ("portefølje") in words and tables: when each initiative starts, what the plan comes
 * to, and what all of them ask of the centres and of the budgets. Immutable and thread-safe.
 */
public final class Portefoeljetekst {

    private final PlanRequest request;
    private final Portefoeljetekster tekster;

    private Portefoeljetekst(PlanRequest request, Sprog sprog) {
        this.request = request;
        this.tekster = new Portefoeljetekster(sprog);
    }

    /**
     * {@return a computed plan, with the plans that could be chosen instead where they were asked for}
     *
     * @param plan a planning of a portfolio that found a plan
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there is no plan, or a strategy was planned by itself
     */
    public static Dokument dokument(PlanResult plan, Sprog sprog) {
        return new Portefoeljetekst(plan.getRequest(), sprog).dokument(plan, List.of(), Optional.empty(), List.of());
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
        Portefoeljetekst tekst = new Portefoeljetekst(plan.getRequest(), sprog);
        Periode periode = plan.getPeriode().orElseThrow();
        Strategioplysninger oplysninger = new Strategioplysninger(plan, plan.getRequest(), periode, tekst.tekster);
        return tekst.dokument(
                plan,
                oplysninger.foerst(),
                Optional.of(new Forloeb(plan, plan.getVarigheder(), plan.getForudsatteVarigheder(), periode)),
                tekst.sidst(oplysninger));
    }

    /**
     * {@return a version of the joint plan as it is put before a committee: what {@link #rapport(PlanResult, Sprog)} tells, of the
     * plan that was kept}
     *
     * @param evaluering the judging of the portfolio with the plans of the version, and at least one placement
     * @param nummer the number of the version
     * @param sprog the language of the document
     * @throws java.util.NoSuchElementException if there was nothing to judge, or a strategy was judged by itself
     */
    public static Dokument rapport(Evaluering evaluering, int nummer, Sprog sprog) {
        Portefoeljetekst tekst = new Portefoeljetekst(evaluering.getRequest(), sprog);
        Periode periode = evaluering.getPeriode().orElseThrow();
        Strategioplysninger oplysninger =
                new Strategioplysninger(evaluering, evaluering.getRequest(), periode, tekst.tekster);
        List<Section> sections = new ArrayList<>(oplysninger.foerst());
        sections.addAll(tekst.sections(
                evaluering,
                Optional.of(new Forloeb(
                        evaluering, evaluering.getVarigheder(), evaluering.getForudsatteVarigheder(), periode))));
        sections.addAll(tekst.sidst(oplysninger));
        return tekst.page(periode, tekst.versioner().front(nummer), sections);
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
        Portefoeljetekster tekster = new Portefoeljetekster(sprog);
        PlanRequest request = plan.getRequest();
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
                own.getNavn() + " – " + own.getKommune().getNavn(),
                tekster.word("periode", periode.getFra(), periode.getTil()),
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
        return tekst.page(
                plan.getPeriode().orElseThrow(),
                tekst.tekster.word("lempet"),
                tekst.placeringer(lempet, Optional.empty(), kriterium -> "", "", Optional.empty()));
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
                tekst.sections(evaluering, Optional.empty()));
    }

    private List<Section> sections(Evaluering evaluering, Optional<Forloeb> forloeb) {
        List<Section> sections = placeringer(
                evaluering,
                forloeb,
                kriterium -> "",
                Paastandstekst.foreliggende(evaluering, tekster.sprog()).orElse(""),
                Optional.empty());
        sections.addAll(belastning(
                evaluering.getPeriode().orElseThrow(), evaluering.getBelastning(), evaluering.getStrategibelastning()));
        sections.addAll(forudsaetninger(evaluering.portefoeljebudget(), evaluering.getForudsatteVarigheder()));
        return sections;
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
            PlanResult plan, List<Section> foerst, Optional<Forloeb> forloeb, List<Section> sidst) {
        Paastandstekst paastand = new Paastandstekst(plan, Optional.empty(), tekster.sprog());
        Periode periode = plan.getPeriode().orElseThrow();
        List<Section> sections = new ArrayList<>(foerst);
        sections.addAll(placeringer(
                plan,
                forloeb,
                paastand::kriterium,
                paastand.kriterier(),
                new Alternativafsnit(plan, tekster).section(paastand.front())));
        sections.addAll(belastning(periode, plan.getBelastning(), plan.getStrategibelastning()));
        sections.addAll(forudsaetninger(plan.portefoeljebudget(), plan.getForudsatteVarigheder()));
        sections.addAll(sidst);
        return page(periode, paastand.plan().orElseThrow(), sections);
    }

    /** What starts when, drawn too and by themes where the course is told, and what that comes to by the criteria. */
    private List<Section> placeringer(
            MaaltPlan plan,
            Optional<Forloeb> forloeb,
            Function<Kriterievaerdi, String> bevis,
            String forbehold,
            Optional<Section> alternativer) {
        List<Strategi> planlagte = request.planlagteStrategier();
        List<Section> sections = new ArrayList<>();
        sections.add(new Strategiafsnit(plan, forloeb.map(course -> new Tidslinje(course, tekster)), tekster)
                .section(planlagte));
        forloeb.map(course -> new Temaafsnit(course, tekster).section(planlagte))
                .ifPresent(sections::add);
        Principper principper = new Principper(request.politik(), tekster.sprog());
        new Kriterieafsnit(kriterium -> forloeb.isEmpty() || principper.contains(kriterium), tekster)
                .section(plan.getCriteria(), bevis, forbehold)
                .ifPresent(sections::add);
        alternativer.ifPresent(sections::add);
        return sections;
    }

    private List<Section> belastning(
            Periode periode, List<Centerbelastning> belastning, List<Strategibelastning> strategibelastning) {
        return belastning.isEmpty()
                ? List.of()
                : List.of(new Belastningsafsnit(request, periode, tekster).section(belastning, strategibelastning));
    }

    /** What budgets have to hold, and which durations the plan takes for granted. */
    private List<Section> forudsaetninger(Optional<Portefoeljebudget> budget, List<ForudsatVarighed> forudsatte) {
        List<Section> sections = new ArrayList<>();
        budget.map(oversigt -> Portefoeljebudgetafsnit.of(request, oversigt, tekster.sprog()))
                .ifPresent(sections::add);
        if (!forudsatte.isEmpty()) {
            sections.add(new Section(
                    "varigheder",
                    tekster.word("varigheder"),
                    new Varighedstekst(tekster.sprog())
                            .grounds(forudsatte, request).stream()
                                    .<Block>map(Paragraph::of)
                                    .toList()));
        }
        return sections;
    }

    private Dokument page(Periode periode, String lead, List<Section> sections) {
        return new Page(
                tekster.sprog(),
                navn(),
                tekster.word("periode", periode.getFra(), periode.getTil()),
                Stream.concat(lead.isEmpty() ? Stream.of() : Stream.of(Paragraph.lead(lead)), beside())
                        .toList(),
                sections);
    }

    /** With which others a strategy is planned; where some of them stay as they are, which are planned. */
    private String sammen(Strategi own) {
        return isOfAll()
                ? tekster.word(
                        "sammen",
                        tekster.navne(request.getStrategier().stream()
                                .filter(other -> other != own)
                                .toList()))
                : tekster.word("beside", tekster.navne(request.planlagteStrategier()));
    }

    private boolean isOfAll() {
        return request.planlagteStrategier().size() == request.getStrategier().size();
    }

    /** Where only some strategies are planned, which, and what becomes of the others. */
    private Stream<Block> beside() {
        return isOfAll()
                ? Stream.of()
                : Stream.of(Paragraph.of(tekster.word("beside", tekster.navne(request.planlagteStrategier()))));
    }

    private String navn() {
        return request.getPortefoelje()
                .flatMap(Portefoelje::getNavn)
                .orElseGet(() -> tekster.word("titel", Listing.of(request.getStrategier(), Strategi::getNavn)));
    }
}
