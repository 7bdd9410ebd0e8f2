package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.io.dokument.plan.Konflikttekst;
import dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;

/** Why there is no plan, and the plan that the cheapest relaxation gives; nothing where it is not known. */
public final class NoPlanText {

    private final PlanRequest request;
    private final View view;

    /** Text about what was asked for. */
    public NoPlanText(PlanRequest request, View view) {
        this.request = request;
        this.view = view;
    }

    /** Returns the text. */
    public String text(PlanResult result) {
        return result.getKonflikt().isEmpty() && result.getLempelse().isEmpty()
                ? ""
                : "\n" + Konflikttekst.dokument(result, view.sprog()).text()
                        + result.getLempelse()
                                .map(lempelse -> "\n" + plan(lempelse, result))
                                .orElse("");
    }

    private String plan(Lempelse lempelse, PlanResult result) {
        if (request.getPortefoelje().isPresent()) {
            return Portefoeljetekst.dokument(result, lempelse, view.sprog()).text();
        }
        Strategi strategi = request.strategi();
        return new PlanTable(strategi, view)
                        .add(view.word("lempetPlan"), result.getPeriode().orElseThrow(), lempelse.getPlaceringer())
                        .text()
                + PlanTable.udeladte(lempelse, view)
                + "\n" + new KriteriumTable(strategi.politik(), view).text(lempelse);
    }
}
