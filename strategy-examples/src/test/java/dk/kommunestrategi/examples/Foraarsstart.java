package dk.kommunestrategi.examples;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import org.threeten.extra.Half;

/** A criterion as a vendor would write it: the fewest formal starts in a second half of the year. */
final class Foraarsstart implements Placeringskriterium {

    @Override
    public String getId() {
        return "Foraarsstart";
    }

    @Override
    public String getNavn(Sprog sprog) {
        return sprog == Sprog.DANSK ? "Start om foråret" : "Start in spring";
    }

    @Override
    public String getBeskrivelse(Sprog sprog) {
        return sprog == Sprog.DANSK ? "Så få starter i 2. halvår som muligt." : "As few starts in autumn as possible.";
    }

    @Override
    public String getKilde(Sprog sprog) {
        return sprog == Sprog.DANSK ? "Os selv." : "Ourselves.";
    }

    @Override
    public Vaerst getVaerst() {
        return Vaerst.UANSET;
    }

    @Override
    public Term term(Planopgave opgave) {
        return new StartCosts((i, h) -> opgave.halvaar(h).getHalf() == Half.H2 ? 1 : 0);
    }
}
