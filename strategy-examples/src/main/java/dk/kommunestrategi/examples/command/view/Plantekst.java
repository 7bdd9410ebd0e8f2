package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.io.dokument.plan.Foelsomhedstekst;
import dk.kommunestrategi.io.dokument.plan.Forskelstekst;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A computed or a judged handleplan as text for people. */
public final class Plantekst {

    private final String source;
    private final PlanRequest request;
    private final View view;

    /** Text about what was asked for of a strategy, or of several, that were read from there. */
    public Plantekst(String source, PlanRequest request, View view) {
        this.source = source;
        this.request = request;
        this.view = view;
    }

    /** Returns a computed plan, with the document's own beside it where there is one, and what is claimed of it. */
    public String text(PlanResult result, Optional<Foelsomhed> foelsomhed) {
        if (request.getPortefoelje().isPresent()) {
            return afsnit(Portefoeljetekst.dokument(result, view.sprog()).text())
                    + problems("advarsler", result.getProblems());
        }
        Strategi strategi = request.strategi();
        Paastandstekst paastand = new Paastandstekst(result, foelsomhed, view.sprog());
        Periode periode = result.getPeriode().orElseThrow();
        PlanTable plan = new PlanTable(strategi, view).add(view.word("beregnet"), periode, result.getPlaceringer());
        BelastningTable belastning =
                new BelastningTable(strategi, view).add(view.word("beregnet"), periode, result.getBelastning());
        result.getExisting().ifPresent(existing -> {
            plan.add(view.word("foreliggende"), existing.getPeriode().orElse(periode), existing.getPlaceringer());
            belastning.add(view.word("foreliggende"), existing.getPeriode().orElse(periode), existing.getBelastning());
        });
        List<Problem> foreliggendes =
                result.getExisting().map(Evaluering::getProblems).orElse(List.of());
        return afsnit(heading(periode) + status(result, paastand) + "\n")
                + afsnit(plan.text() + PlanTable.udeladte(result, view))
                + afsnit(new KriteriumTable(strategi.politik(), view).text(result)
                        + lines(Stream.concat(Stream.of(paastand.kriterier()), paastand.foreliggende().stream())))
                + afsnit(view.heading(view.word("belastning")) + "\n" + belastning.text())
                + alternativer(result, paastand)
                + noter(result)
                + problems("foreliggendesProblemer", foreliggendes)
                + problems("advarsler", result.getProblems());
    }

    /** Returns the document's own plan as it was judged. */
    public String text(Evaluering evaluering) {
        if (request.getPortefoelje().isPresent()) {
            return afsnit(Portefoeljetekst.dokument(evaluering, view.sprog()).text())
                    + problems("advarsler", evaluering.getProblems());
        }
        Strategi strategi = request.strategi();
        Periode periode = evaluering.getPeriode().orElseThrow();
        String kriterier = evaluering.getCriteria().isEmpty()
                ? view.word("ingenKriterier") + "\n"
                : new KriteriumTable(strategi.politik(), view).text(evaluering)
                        + lines(Paastandstekst.foreliggende(evaluering, view.sprog()).stream());
        return afsnit(heading(periode))
                + afsnit(new PlanTable(strategi, view)
                                .add(view.word("foreliggende"), periode, evaluering.getPlaceringer())
                                .text()
                        + PlanTable.udeladte(evaluering, view))
                + afsnit(kriterier)
                + afsnit(view.heading(view.word("belastning")) + "\n"
                        + new BelastningTable(strategi, view)
                                .add(view.word("foreliggende"), periode, evaluering.getBelastning())
                                .text())
                + problems("advarsler", evaluering.getProblems());
    }

    /** Returns what a plan has otherwise than another, under a heading. */
    public String text(String heading, Planforskel forskel) {
        return afsnit(
                Forskelstekst.dokument(view.word(heading), forskel, request, Placeringskriterier.ALLE, view.sprog())
                        .text());
    }

    /** Returns how much a plan depends on durations. */
    public String text(Foelsomhed foelsomhed) {
        return afsnit(Foelsomhedstekst.dokument(foelsomhed, Placeringskriterier.ALLE, view.sprog())
                .text());
    }

    private String status(PlanResult result, Paastandstekst paastand) {
        String status = paastand.plan().orElseThrow();
        if (result.getStatus() != Planstatus.OPTIMAL) {
            return status;
        }
        return result.isTekniskValgAfgjort()
                ? view.proven(status)
                : view.proven(status) + "\n" + view.word("tekniskValgAabent");
    }

    private String heading(Periode periode) {
        Strategi strategi = request.strategi();
        String name = strategi.getNavn() + " – " + strategi.getKommune().getNavn();
        return view.heading(PlainText.of(name)) + "\n" + view.word("handleplan", periode) + "\n";
    }

    private String alternativer(PlanResult result, Paastandstekst paastand) {
        return paastand.front()
                .map(front -> afsnit(view.heading(view.word("alternativer")) + "\n" + front + "\n"
                        + new AlternativTable(view).text(result.getAlternatives())))
                .orElse("");
    }

    /** What the reader must know to judge the numbers. */
    private String noter(PlanResult result) {
        StringBuilder noter = new StringBuilder();
        Strategi strategi = request.strategi();
        if (strategi.politik().hasStandardkriterier()) {
            noter.append(view.word("standardpolitik")).append('\n');
        } else {
            noter.append(new Politiktekst(view).text(strategi.politik())).append('\n');
        }
        new Varighedstekst(view.sprog())
                .grounds(result.getForudsatteVarigheder(), request)
                .forEach(ground -> noter.append(ground).append('\n'));
        return noter.isEmpty() ? "" : afsnit(noter.toString());
    }

    private String problems(String heading, List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        return afsnit(problems.stream()
                .map(problem -> ProblemLine.of(source, problem, view))
                .collect(Collectors.joining("\n", view.heading(view.word(heading)) + "\n", "\n")));
    }

    private static String lines(Stream<String> sentences) {
        return sentences.map(sentence -> sentence + "\n").collect(Collectors.joining());
    }

    private static String afsnit(String text) {
        return text + "\n";
    }
}
