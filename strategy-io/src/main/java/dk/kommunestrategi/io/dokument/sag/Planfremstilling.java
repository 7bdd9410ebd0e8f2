package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.Regel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a case says of the plan, or of why there is none. */
final class Planfremstilling {

    private final Strategi strategi;
    private final PlanResult plan;
    private final Sagstekster tekster;

    Planfremstilling(PlanResult plan, Sagstekster tekster) {
        this.strategi = plan.getRequest().getStrategi();
        this.plan = plan;
        this.tekster = tekster;
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
        blocks.addAll(tekster.list(
                "udkast.kriterier",
                plan.getCriteria().stream().map(this::kriterium).toList()));
        if (strategi.getPolitik().isEmpty()) {
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

    private String placering(Initiativ initiativ) {
        Optional<Placering> placering = plan.placering(initiativ.getNummer());
        if (placering.filter(this::isFoerPerioden).isPresent()) {
            return initiativ.betegnelse() + ": "
                    + tekster.word("udkast.startet", placering.get().getFormelStart());
        }
        String start = placering
                .map(known -> tekster.sprog().halvaar(known.getFormelStart()))
                .orElseGet(() -> tekster.word("udkast.ikkePlaceret"));
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

    private String kriterium(Kriterievaerdi kriterium) {
        String navn = Regel.navn(Placeringskriterier.ALLE, kriterium.getId(), tekster.sprog());
        return navn + ": " + kriterium.getValue() + proven(kriterium) + foreliggende(kriterium);
    }

    private String proven(Kriterievaerdi kriterium) {
        return switch (kriterium.getProof()) {
            case BEVIST -> ", " + tekster.word("udkast.bevist");
            case IKKE_BEVIST -> ", " + tekster.word("udkast.ikkeBevist");
            case IKKE_SOEGT -> "";
        };
    }

    private String foreliggende(Kriterievaerdi kriterium) {
        return plan.getExisting().map(Evaluering::getCriteria).stream()
                .flatMap(List::stream)
                .filter(foreliggende -> foreliggende.getId().equals(kriterium.getId()))
                .map(foreliggende -> "; " + tekster.word("udkast.foreliggende", Long.toString(foreliggende.getValue())))
                .findFirst()
                .orElse("");
    }
}
