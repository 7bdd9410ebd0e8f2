package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case says of the plan, or of why there is none. */
final class Planfremstilling {

    private final Strategi strategi;
    private final PlanResult plan;
    private final Sagstekster tekster;
    private final Paastandstekst paastand;
    private final Principper principper;

    Planfremstilling(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sagstekster tekster) {
        this.strategi = plan.getRequest().strategi();
        this.plan = plan;
        this.tekster = tekster;
        this.paastand = new Paastandstekst(plan, foelsomhed, tekster.sprog());
        this.principper = new Principper(strategi.politik(), tekster.sprog());
    }

    List<Block> blocks() {
        return plan.isPlan() ? planBlocks() : noPlanBlocks();
    }

    private List<Block> noPlanBlocks() {
        return tekster.list(
                "udkast.ingenPlan",
                plan.getProblems().stream()
                        .filter(Problem::isFejl)
                        .map(problem -> problem.getMessage(tekster.sprog()) + " " + problem.getAdvice(tekster.sprog()))
                        .toList());
    }

    private List<Block> planBlocks() {
        List<Block> blocks = new ArrayList<>(tekster.list(
                "udkast.placeringer",
                strategi.initiativerAfterNummer().stream().map(this::placering).toList()));
        if (!plan.getCriteria().isEmpty()) {
            blocks.addAll(List.of(Paragraph.of(indledning()), Points.of(principper())));
        }
        if (strategi.politik().hasStandardkriterier()) {
            blocks.add(Paragraph.of(tekster.word("udkast.standardpolitik")));
        }
        blocks.addAll(tekster.list(
                "udkast.advarsler",
                plan.getProblems().stream()
                        .filter(problem -> !problem.isFejl())
                        .map(problem -> problem.getMessage(tekster.sprog()))
                        .toList()));
        return blocks;
    }

    /** What is claimed of the plan, and what its values rest on. */
    private String indledning() {
        return Stream.of(paastand.plan(), paastand.foreliggende(), Optional.of(tekster.word("udkast.kriterier")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String placering(Initiativ initiativ) {
        Optional<Placering> placering = plan.placering(initiativ.getNummer());
        if (placering.filter(this::isFoerPerioden).isPresent()) {
            return initiativ.betegnelse() + ": "
                    + tekster.word("udkast.startet", placering.get().getFormelStart());
        }
        String start = placering
                .map(known -> tekster.sprog().halvaar(known.getFormelStart()))
                .orElseGet(() ->
                        tekster.word(plan.isUdeladt(initiativ.getNummer()) ? "udkast.udeladt" : "udkast.ikkePlaceret"));
        return initiativ.betegnelse() + ": "
                + placering
                        .flatMap(Placering::getUformelStart)
                        .map(uformel -> tekster.word("udkast.uformel", start, uformel))
                        .orElse(start);
    }

    private boolean isFoerPerioden(Placering placering) {
        return plan.getPeriode()
                .filter(periode -> placering.getFormelStart().isBefore(periode.getFra()))
                .isPresent();
    }

    /** The principles, the budget rule among them; what only decides between equal plans is none. */
    private List<String> principper() {
        return Stream.concat(
                        plan.getCriteria().stream()
                                .filter(kriterium -> principper.contains(kriterium.getKriterium()))
                                .map(this::kriterium),
                        Stream.of(principper.budgetnavn() + ": "
                                + principper.budgetregelOverholdt(plan.getProblems())
                                + foreliggende(plan.getExisting()
                                        .map(existing -> principper.budgetregelOverholdt(existing.getProblems())))
                                + ". " + principper.budgetregel()))
                .toList();
    }

    private String kriterium(Kriterievaerdi kriterium) {
        String proved = paastand.kriterium(kriterium);
        return kriterium.getKriterium().getNavn(tekster.sprog()) + ": " + kriterium.getValue()
                + (proved.isEmpty() ? "" : ", " + proved)
                + foreliggende(plan.getExisting().map(Evaluering::getCriteria).stream()
                        .flatMap(List::stream)
                        .filter(foreliggende -> foreliggende.getId().equals(kriterium.getId()))
                        .map(foreliggende -> Long.toString(foreliggende.getValue()))
                        .findFirst());
    }

    private String foreliggende(Optional<String> value) {
        return value.map(before -> "; " + tekster.word("udkast.foreliggende", before))
                .orElse("");
    }
}
