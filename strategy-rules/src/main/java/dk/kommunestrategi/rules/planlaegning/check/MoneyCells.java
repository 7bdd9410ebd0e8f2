package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import java.util.List;

/**
 * How much is held of what initiatives cost wherever they start: their amounts for every half-year in which they may begin, and a sum
 * for every start in each frame, and in each year where a criterion looks at what years cost.
 */
final class MoneyCells {

    private final Plangrundlag grundlag;
    private final int horizon;
    private final boolean isPrAar;

    /**
     * What is to be held.
     *
     * @param isPrAar whether a criterion looks at what each year costs
     */
    MoneyCells(Plangrundlag grundlag, int horizon, boolean isPrAar) {
        this.grundlag = grundlag;
        this.horizon = horizon;
        this.isPrAar = isPrAar;
    }

    double count() {
        double amounts = 0;
        double costly = 0;
        double longest = 0;
        double stated = 0;
        for (Planstrategi strategi : grundlag.alle()) {
            for (Initiativ initiativ : strategi.getInitiativer()) {
                double profiles = initiativ.getUdgiftsprofil().stream()
                        .mapToDouble(profil -> profil.getBeloeb().size())
                        .sum();
                double years = initiativ.getUdgifter().size();
                amounts += profiles == 0 ? years : (years + profiles) * horizon;
                costly += years + profiles == 0 ? 0 : 1;
                longest = Math.max(longest, profiles);
                stated = Math.max(stated, years);
            }
        }
        return amounts + costly * horizon * (frames() + (isPrAar ? stated + longest + horizon / 2.0 + 1 : 0));
    }

    private int frames() {
        return grundlag.getPolitik()
                .getOekonomiskRamme()
                .map(OekonomiskRamme::getAarsrammer)
                .map(List::size)
                .orElse(0);
    }
}
