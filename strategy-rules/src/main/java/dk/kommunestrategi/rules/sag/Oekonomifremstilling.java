package dk.kommunestrategi.rules.sag;

import dk.kommunestrategi.model.Budgetregel;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Opremsning;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.rules.finansiering.Finansiering;
import java.util.List;

/** What a case says of money: costs by year, the initiatives of significant costs, and who finances which role. */
final class Oekonomifremstilling {

    private final Strategi strategi;
    private final Linjer linjer;

    private Oekonomifremstilling(Strategi strategi, Linjer linjer) {
        this.strategi = strategi;
        this.linjer = linjer;
    }

    static void write(Strategi strategi, Linjer linjer) {
        new Oekonomifremstilling(strategi, linjer).write();
    }

    private void write() {
        linjer.addAfsnit(
                "udkast.udgifter",
                Finansiering.of(strategi).prAar().entrySet().stream()
                        .map(aar -> aar.getKey() + ": " + aar.getValue().text(linjer.sprog())));
        Budgetregel budgetregel = strategi.politik().getBudgetregel();
        linjer.addAfsnit(
                "udkast.vaesentlige",
                strategi.initiativerEfterNummer().stream()
                        .filter(budgetregel::gaelder)
                        .map(initiativ -> initiativ.getNummer() + ". " + initiativ.getNavn()));
        strategi.getRoller().stream()
                .filter(rolle -> !rolle.getFinansiering().isEmpty())
                .forEach(rolle -> linjer.add(finansiering(rolle)));
    }

    private String finansiering(Rolle rolle) {
        List<Centerandel> andele = rolle.getFinansiering();
        boolean lige = andele.stream().map(Centerandel::getAndel).distinct().count() == 1;
        String centre =
                Opremsning.of(andele, andel -> lige ? navn(andel) : navn(andel) + " (" + andel.getAndel() + ")");
        return linjer.ord(
                lige ? "udkast.ligeligt" : "udkast.andele",
                rolle.getNavn()
                        + rolle.getBesatAf().map(hvem -> " (" + hvem + ")").orElse(""),
                centre);
    }

    private String navn(Centerandel andel) {
        return strategi.center(andel.getCenter()).map(Center::getNavn).orElse(andel.getCenter());
    }
}
