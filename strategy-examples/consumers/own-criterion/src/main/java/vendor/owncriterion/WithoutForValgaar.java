package vendor.owncriterion;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import org.threeten.extra.YearHalf;

/** As few formal starts as possible in a year in which a new council is elected: 2021, 2025, and so on. */
public final class WithoutForValgaar implements Placeringskriterium {

    private static final int ET_VALGAAR = 2021;
    private static final int VALGPERIODE = 4;

    @Override
    public String getId() {
        return "UdenForValgaar";
    }

    @Override
    public String getNavn(Sprog sprog) {
        return sprog == Sprog.DANSK ? "Uden for valgår" : "Outside election years";
    }

    @Override
    public String getBeskrivelse(Sprog sprog) {
        return sprog == Sprog.DANSK
                ? "Antallet af initiativer, der starter i et år med kommunalvalg."
                : "The number of initiatives that start in a year of municipal elections.";
    }

    @Override
    public String getKilde(Sprog sprog) {
        return sprog == Sprog.DANSK ? "Direktionens beslutning." : "A decision of the executive board.";
    }

    @Override
    public Vaerst getVaerst() {
        return Vaerst.UANSET;
    }

    @Override
    public Term term(Planopgave opgave) {
        return new StartCosts((initiativ, halvaar) -> isValgaar(opgave.halvaar(halvaar)) ? 1 : 0);
    }

    static boolean isValgaar(YearHalf halvaar) {
        return Math.floorMod(halvaar.getYear() - ET_VALGAAR, VALGPERIODE) == 0;
    }
}
