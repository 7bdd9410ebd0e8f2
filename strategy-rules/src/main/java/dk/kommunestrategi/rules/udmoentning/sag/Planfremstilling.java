package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.Regel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Optional;

/** What a case says of the plan, or of why there is none. */
final class Planfremstilling {

    private final Strategi strategi;
    private final PlanResult plan;
    private final Lines lines;

    private Planfremstilling(Strategi strategi, PlanResult plan, Lines lines) {
        this.strategi = strategi;
        this.plan = plan;
        this.lines = lines;
    }

    static void write(Strategi strategi, PlanResult plan, Lines lines) {
        Planfremstilling fremstilling = new Planfremstilling(strategi, plan, lines);
        if (plan.isPlan()) {
            fremstilling.addPlan();
        } else {
            fremstilling.addNoPlan();
        }
    }

    private void addNoPlan() {
        lines.addAfsnit(
                "udkast.ingenPlan",
                plan.getProblems().stream()
                        .filter(Problem::isFejl)
                        .map(problem -> problem.getMessage(lines.sprog()) + " " + problem.getAdvice(lines.sprog())));
    }

    private void addPlan() {
        lines.addAfsnit(
                "udkast.placeringer", strategi.initiativerAfterNummer().stream().map(this::placering));
        lines.addAfsnit("udkast.kriterier", plan.getCriteria().stream().map(this::kriterium));
        if (strategi.getPolitik().isEmpty()) {
            lines.add(lines.word("udkast.standardpolitik"));
        }
        lines.addAfsnit(
                "udkast.advarsler",
                plan.getProblems().stream()
                        .filter(problem -> !problem.isFejl())
                        .map(problem -> problem.getMessage(lines.sprog())));
    }

    private String placering(Initiativ initiativ) {
        Optional<Placering> placering = plan.placering(initiativ.getNummer());
        String start = placering
                .map(et -> lines.sprog().halvaar(et.getFormelStart()))
                .orElseGet(() -> lines.word("udkast.ikkePlaceret"));
        return initiativ.betegnelse() + ": "
                + placering
                        .flatMap(Placering::getUformelStart)
                        .map(uformel -> lines.word("udkast.uformel", start, uformel))
                        .orElse(start);
    }

    private String kriterium(Kriterievaerdi kriterium) {
        String navn = Regel.navn(Placeringskriterier.ALLE, kriterium.getId(), lines.sprog());
        return navn + ": " + kriterium.getValue() + proven(kriterium) + foreliggende(kriterium);
    }

    private String proven(Kriterievaerdi kriterium) {
        return kriterium
                .getProven()
                .map(proven -> ", " + lines.word(proven ? "udkast.bevist" : "udkast.ikkeBevist"))
                .orElse("");
    }

    private String foreliggende(Kriterievaerdi kriterium) {
        return plan.getExisting().map(Evaluering::getCriteria).stream()
                .flatMap(List::stream)
                .filter(foreliggende -> foreliggende.getId().equals(kriterium.getId()))
                .map(foreliggende -> "; " + lines.word("udkast.foreliggende", Long.toString(foreliggende.getValue())))
                .findFirst()
                .orElse("");
    }
}
