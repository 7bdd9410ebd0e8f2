package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.io.dokument.Konflikttekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Lempelse;
import dk.kommunestrategi.rules.Planresultat;

/** Why there is no plan, and the plan that the cheapest relaxation gives; nothing where it is not known. */
public final class Ingenplantekst {

    private final Strategi strategi;
    private final Visning visning;
    private final Konflikttekst konflikttekst;

    /** Text about plans of a strategy. */
    public Ingenplantekst(Strategi strategi, Visning visning) {
        this.strategi = strategi;
        this.visning = visning;
        this.konflikttekst = new Konflikttekst(visning.sprog());
    }

    /** Returns the text. */
    public String text(Planresultat resultat) {
        return resultat.getKonflikt()
                        .map(konflikt -> "\n" + konflikttekst.text(konflikt))
                        .orElse("")
                + resultat.getLempelse()
                        .map(lempelse -> "\n" + konflikttekst.text(lempelse) + "\n" + plan(lempelse, resultat))
                        .orElse("");
    }

    private String plan(Lempelse lempelse, Planresultat resultat) {
        return new Plantabel(strategi, visning)
                        .add(visning.ord("lempetPlan"), resultat.getPeriode().orElseThrow(), lempelse.getPlaceringer())
                        .text()
                + "\n" + new Kriterietabel(visning).text(lempelse.getCriteria());
    }
}
