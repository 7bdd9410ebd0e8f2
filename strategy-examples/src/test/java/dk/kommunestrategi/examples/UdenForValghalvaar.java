package dk.kommunestrategi.examples;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.stream.Stream;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** A rule as a vendor would write it: nothing starts in the half-year in which a council is elected (2021, 2025 …). */
final class UdenForValghalvaar implements Planregel {

    @Override
    public String getId() {
        return "UdenForValghalvaar";
    }

    @Override
    public String getNavn(Sprog sprog) {
        return sprog == Sprog.DANSK ? "Uden for valghalvåret" : "Outside the half-year of elections";
    }

    @Override
    public String getBeskrivelse(Sprog sprog) {
        return sprog == Sprog.DANSK
                ? "Ingen initiativer starter i det halvår, hvor der er kommunalvalg."
                : "No initiative starts in the half-year of municipal elections.";
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
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .mapToObj(i -> new Startkrav(grund(opgave, i), i, h -> !isValghalvaar(opgave.halvaar(h))));
    }

    private Kravgrund grund(Planopgave opgave, int i) {
        return Kravgrund.of(
                        this,
                        opgave,
                        sprog -> sprog == Sprog.DANSK
                                ? "initiativ " + opgave.nummer(i) + " starter ikke i et halvår med kommunalvalg"
                                : "initiative " + opgave.nummer(i) + " does not start in a half-year of elections")
                .at(opgave.pointers().initiativ(i));
    }

    static boolean isValghalvaar(YearHalf halvaar) {
        return halvaar.getHalf() == Half.H2 && Math.floorMod(halvaar.getYear(), 4) == 1;
    }
}
