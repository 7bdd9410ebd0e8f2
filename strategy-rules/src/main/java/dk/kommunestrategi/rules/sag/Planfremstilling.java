package dk.kommunestrategi.rules.sag;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.List;
import java.util.Optional;

/** What a case says of the plan, or of why there is none. */
final class Planfremstilling {

    private final Strategi strategi;
    private final Planresultat plan;
    private final Linjer linjer;

    private Planfremstilling(Strategi strategi, Planresultat plan, Linjer linjer) {
        this.strategi = strategi;
        this.plan = plan;
        this.linjer = linjer;
    }

    static void write(Strategi strategi, Planresultat plan, Linjer linjer) {
        Planfremstilling fremstilling = new Planfremstilling(strategi, plan, linjer);
        if (plan.erPlan()) {
            fremstilling.addPlan();
        } else {
            fremstilling.addIngenPlan();
        }
    }

    private void addIngenPlan() {
        linjer.addAfsnit(
                "udkast.ingenPlan",
                plan.getProblems().stream()
                        .filter(Problem::erFejl)
                        .map(problem -> problem.getMessage(linjer.sprog()) + " " + problem.getAdvice(linjer.sprog())));
    }

    private void addPlan() {
        linjer.addAfsnit(
                "udkast.placeringer", strategi.initiativerEfterNummer().stream().map(this::placering));
        linjer.addAfsnit("udkast.kriterier", plan.getCriteria().stream().map(this::kriterium));
        if (strategi.getPolitik().isEmpty()) {
            linjer.add(linjer.ord("udkast.standardpolitik"));
        }
        linjer.addAfsnit(
                "udkast.advarsler",
                plan.getProblems().stream()
                        .filter(problem -> !problem.erFejl())
                        .map(problem -> problem.getMessage(linjer.sprog())));
    }

    private String placering(Initiativ initiativ) {
        Optional<Placering> placering = plan.placering(initiativ.getNummer());
        String start = placering
                .map(et -> linjer.sprog().halvaar(et.getFormelStart()))
                .orElseGet(() -> linjer.ord("udkast.ikkePlaceret"));
        return initiativ.getNummer() + ". " + initiativ.getNavn() + ": "
                + placering
                        .flatMap(Placering::getUformelStart)
                        .map(uformel -> linjer.ord("udkast.uformel", start, uformel))
                        .orElse(start);
    }

    private String kriterium(Kriterievaerdi kriterium) {
        String navn = Regel.navn(Placeringskriterier.ALLE, kriterium.getId(), linjer.sprog());
        return navn + ": " + kriterium.getValue() + bevist(kriterium) + foreliggende(kriterium);
    }

    private String bevist(Kriterievaerdi kriterium) {
        return kriterium
                .getProven()
                .map(bevist -> ", " + linjer.ord(bevist ? "udkast.bevist" : "udkast.ikkeBevist"))
                .orElse("");
    }

    private String foreliggende(Kriterievaerdi kriterium) {
        return plan.getExisting().map(Evaluering::getCriteria).stream()
                .flatMap(List::stream)
                .filter(foreliggende -> foreliggende.getId().equals(kriterium.getId()))
                .map(foreliggende -> "; " + linjer.ord("udkast.foreliggende", Long.toString(foreliggende.getValue())))
                .findFirst()
                .orElse("");
    }
}
