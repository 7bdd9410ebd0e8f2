package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.rules.udmoentning.finansiering.Finansiering;
import java.util.List;

/** What a case says of money: costs by year, the initiatives of significant costs, and who finances which role. */
final class Oekonomifremstilling {

    private final Strategi strategi;
    private final Lines lines;

    private Oekonomifremstilling(Strategi strategi, Lines lines) {
        this.strategi = strategi;
        this.lines = lines;
    }

    static void write(Strategi strategi, Lines lines) {
        new Oekonomifremstilling(strategi, lines).write();
    }

    private void write() {
        lines.addAfsnit(
                "udkast.udgifter",
                Finansiering.of(strategi).prAar().entrySet().stream()
                        .map(aar -> aar.getKey() + ": " + aar.getValue().text(lines.sprog())));
        Budgetregel budgetregel = strategi.politik().getBudgetregel();
        lines.addAfsnit(
                "udkast.vaesentlige",
                strategi.initiativerAfterNummer().stream()
                        .filter(budgetregel::gaelder)
                        .map(Initiativ::betegnelse));
        strategi.getRoller().stream()
                .filter(rolle -> !rolle.getFinansiering().isEmpty())
                .forEach(rolle -> lines.add(finansiering(rolle)));
    }

    private String finansiering(Rolle rolle) {
        List<Centerandel> andele = rolle.getFinansiering();
        boolean equal = andele.stream().map(Centerandel::getAndel).distinct().count() == 1;
        String centre = Listing.of(andele, andel -> equal ? navn(andel) : navn(andel) + " (" + andel.getAndel() + ")");
        return lines.word(
                equal ? "udkast.ligeligt" : "udkast.andele",
                rolle.getNavn()
                        + rolle.getBesatAf().map(who -> " (" + who + ")").orElse(""),
                centre);
    }

    private String navn(Centerandel andel) {
        return strategi.center(andel.getCenter()).map(Center::getNavn).orElse(andel.getCenter());
    }
}
