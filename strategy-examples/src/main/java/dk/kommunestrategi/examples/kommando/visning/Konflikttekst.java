package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Konflikt;
import dk.kommunestrategi.rules.Lempelse;
import dk.kommunestrategi.rules.LempetKrav;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.stream.Collectors;

/** Why there is no plan, and the cheapest way to one, as text for people; nothing where it is not known. */
final class Konflikttekst {

    private final Strategi strategi;
    private final Sprog sprog;

    Konflikttekst(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.sprog = sprog;
    }

    String text(Planresultat resultat) {
        return resultat.getKonflikt().map(this::konflikt).orElse("")
                + resultat.getLempelse()
                        .map(lempelse -> lempelse(lempelse, resultat))
                        .orElse("");
    }

    private String konflikt(Konflikt konflikt) {
        return "\n" + ord(konflikt.irreducible() ? "konflikt" : "bredKonflikt") + "\n"
                + konflikt.krav().stream().map(this::krav).collect(Collectors.joining());
    }

    private String krav(Krav krav) {
        String steder = krav.steder().isEmpty() ? ord("bestilling") : String.join(", ", krav.steder());
        return "- " + krav.text(sprog) + " (" + steder + ")\n";
    }

    private String lempelse(Lempelse lempelse, Planresultat resultat) {
        return "\n" + ord(lempelse.isMindst() ? "mindsteLempelse" : "lempelse") + "\n"
                + lempelse.getLempede().stream().map(this::lempet).collect(Collectors.joining())
                + "\n"
                + new Plantabel(strategi, sprog)
                        .add(ord("lempetPlan"), resultat.getPeriode().orElseThrow(), lempelse.getPlaceringer())
                        .text()
                + "\n" + new Kriterietabel(sprog).text(lempelse.getCriteria());
    }

    private String lempet(LempetKrav lempet) {
        return "- " + lempet.text(sprog) + "\n";
    }

    private String ord(String key) {
        return Kommandotekster.text(sprog, key);
    }
}
