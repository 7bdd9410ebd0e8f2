package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Konflikt;
import dk.kommunestrategi.rules.Lempelse;
import dk.kommunestrategi.rules.LempetKrav;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.stream.Collectors;

/** Why there is no plan, and the cheapest way to one, as text for people; nothing where it is not known. */
public final class Konflikttekst {

    private final Strategi strategi;
    private final Visning visning;

    /** Text about plans of a strategy. */
    public Konflikttekst(Strategi strategi, Visning visning) {
        this.strategi = strategi;
        this.visning = visning;
    }

    /** Returns the text. */
    public String text(Planresultat resultat) {
        return resultat.getKonflikt().map(this::konflikt).orElse("")
                + resultat.getLempelse()
                        .map(lempelse -> lempelse(lempelse, resultat))
                        .orElse("");
    }

    private String konflikt(Konflikt konflikt) {
        return "\n" + visning.ord(konflikt.irreducible() ? "konflikt" : "bredKonflikt") + "\n"
                + konflikt.krav().stream().map(this::krav).collect(Collectors.joining());
    }

    private String krav(Krav krav) {
        String steder = krav.steder().isEmpty() ? visning.ord("bestilling") : String.join(", ", krav.steder());
        return "- " + krav.text(visning.sprog()) + " (" + steder + ")\n";
    }

    private String lempelse(Lempelse lempelse, Planresultat resultat) {
        return "\n" + visning.ord(lempelse.isMindst() ? "mindsteLempelse" : "lempelse") + "\n"
                + lempelse.getLempede().stream().map(this::lempet).collect(Collectors.joining())
                + "\n"
                + new Plantabel(strategi, visning)
                        .add(visning.ord("lempetPlan"), resultat.getPeriode().orElseThrow(), lempelse.getPlaceringer())
                        .text()
                + "\n" + new Kriterietabel(visning).text(lempelse.getCriteria());
    }

    private String lempet(LempetKrav lempet) {
        return "- " + lempet.text(visning.sprog()) + "\n";
    }
}
