package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much is held of what initiatives cost wherever they start: their amounts for every half-year in which they may begin, and a sum
 * for every start in each frame, and in each year where a criterion looks at what years cost.
 */
final class MoneyCells {

    private final Plangrundlag grundlag;
    private final int horizon;
    private final double perStart;

    /**
     * What is to be held.
     *
     * @param isPrAar whether a criterion looks at what each year costs
     */
    MoneyCells(Plangrundlag grundlag, int horizon, boolean isPrAar) {
        this.grundlag = grundlag;
        this.horizon = horizon;
        this.perStart =
                frames() + (isPrAar ? most(MoneyCells::stated) + most(MoneyCells::profiles) + horizon / 2.0 + 1 : 0);
    }

    /** Returns how much is held of what the initiatives of one of the strategies cost. */
    double count(Planstrategi strategi) {
        return strategi.getInitiativer().stream().mapToDouble(this::count).sum();
    }

    private double count(Initiativ initiativ) {
        double profiles = profiles(initiativ);
        double stated = stated(initiativ);
        double amounts = profiles == 0 ? stated : (stated + profiles) * horizon;
        return amounts + (stated + profiles == 0 ? 0 : horizon * perStart);
    }

    /** The amounts that follow the start. */
    private static double profiles(Initiativ initiativ) {
        return initiativ.getUdgiftsprofil().stream()
                .mapToDouble(profil -> profil.getBeloeb().size())
                .sum();
    }

    private static double stated(Initiativ initiativ) {
        return initiativ.getUdgifter().size();
    }

    private double most(ToDoubleFunction<Initiativ> amounts) {
        return grundlag.alle().stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .mapToDouble(amounts)
                .reduce(0, Math::max);
    }

    private int frames() {
        return grundlag.getPolitik()
                .getOekonomiskRamme()
                .map(OekonomiskRamme::getAarsrammer)
                .map(List::size)
                .orElse(0);
    }
}
