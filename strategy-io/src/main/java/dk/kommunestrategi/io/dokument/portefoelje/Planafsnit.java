package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.budget.Portefoeljebudgetafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Strategibelastning;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a plan of several strategies together is: when what starts, what it comes to, and what it asks of centres and budgets. */
final class Planafsnit {

    private final PlanRequest request;
    private final Portefoeljetekster tekster;

    Planafsnit(PlanRequest request, Portefoeljetekster tekster) {
        this.request = request;
        this.tekster = tekster;
    }

    /** Returns the sections on a computed plan and what is claimed of it, with its course where that is to be told. */
    List<Section> sections(PlanResult plan, Paastandstekst paastand, Optional<Forloeb> forloeb) {
        List<Section> sections = placeringer(
                plan,
                forloeb,
                plan.getProblems(),
                paastand::kriterium,
                paastand.kriterier(),
                new Alternativafsnit(plan, tekster).section(paastand.front()));
        sections.addAll(
                belastning(plan.getPeriode().orElseThrow(), plan.getBelastning(), plan.getStrategibelastning()));
        sections.addAll(forudsaetninger(plan.portefoeljebudget(), plan.getForudsatteVarigheder()));
        return sections;
    }

    /** Returns the sections on the plans that the strategies have, with their course where that is to be told. */
    List<Section> sections(Evaluering evaluering, Optional<Forloeb> forloeb) {
        List<Section> sections = placeringer(
                evaluering,
                forloeb,
                evaluering.getProblems(),
                kriterium -> "",
                Paastandstekst.foreliggende(evaluering, tekster.sprog()).orElse(""),
                Optional.empty());
        sections.addAll(belastning(
                evaluering.getPeriode().orElseThrow(), evaluering.getBelastning(), evaluering.getStrategibelastning()));
        sections.addAll(forudsaetninger(evaluering.portefoeljebudget(), evaluering.getForudsatteVarigheder()));
        return sections;
    }

    /** Returns the sections on a plan for which demands were lifted. */
    List<Section> sections(MaaltPlan lempet) {
        return placeringer(lempet, Optional.empty(), List.of(), kriterium -> "", "", Optional.empty());
    }

    /** What starts when, drawn too and by themes where the course is told, and what that comes to by the criteria. */
    private List<Section> placeringer(
            MaaltPlan plan,
            Optional<Forloeb> forloeb,
            List<Problem> problems,
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
        new Kriterieafsnit(forloeb.map(course -> principper), tekster)
                .section(plan.getCriteria(), problems, bevis, forbehold)
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
}
