package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.udmoentning.finansiering.Finansiering;
import java.util.ArrayList;
import java.util.List;

/** What a case says of money: costs by year, the initiatives of significant costs, and who finances which role. */
final class Oekonomifremstilling {

    private final Strategi strategi;
    private final Sagstekster tekster;

    Oekonomifremstilling(Strategi strategi, Sagstekster tekster) {
        this.strategi = strategi;
        this.tekster = tekster;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(tekster.list(
                "udkast.udgifter",
                Finansiering.from(strategi).byAar().entrySet().stream()
                        .map(aar -> aar.getKey() + ": " + aar.getValue().text(tekster.sprog()))
                        .toList()));
        Budgetregel budgetregel = strategi.politik().getBudgetregel();
        blocks.addAll(tekster.list(
                "udkast.vaesentlige",
                strategi.initiativerAfterNummer().stream()
                        .filter(budgetregel::concerns)
                        .map(Initiativ::betegnelse)
                        .toList()));
        strategi.getRoller().stream()
                .filter(rolle -> !rolle.getFinansiering().isEmpty())
                .forEach(rolle -> blocks.add(Paragraph.of(finansiering(rolle))));
        return blocks;
    }

    private String finansiering(Rolle rolle) {
        List<Centerandel> andele = rolle.getFinansiering();
        boolean equal = andele.stream().map(Centerandel::getAndel).distinct().count() == 1;
        Listing centre = Listing.of(andele, andel -> equal ? navn(andel) : navn(andel) + " (" + andel.getAndel() + ")");
        return tekster.word(
                equal ? "udkast.ligeligt" : "udkast.andele",
                rolle.getNavn()
                        + rolle.getBesatAf().map(who -> " (" + who + ")").orElse(""),
                centre);
    }

    private String navn(Centerandel andel) {
        return strategi.center(andel.getCenter()).map(Center::getNavn).orElse(andel.getCenter());
    }
}
