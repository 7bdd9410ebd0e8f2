package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** The dates that a strategy knows of what recurs. */
record Moedeplan(List<Moede> moeder) {

    static Moedeplan from(Strategi strategi) {
        return new Moedeplan(strategi.styring().getMoeder());
    }

    /** The date in this half-year, if there is one. */
    Optional<Moede> moede(Kalenderart art, YearHalf halvaar) {
        return moeder.stream()
                .filter(moede -> is(moede, art))
                .filter(moede -> YearHalf.from(moede.getDato()).equals(halvaar))
                .findFirst();
    }

    /** Whether there is any date of such meetings. */
    boolean knows(Kalenderart art) {
        return moeder.stream().anyMatch(moede -> is(moede, art));
    }

    /**
     * Whether a date is known of the turn to which this half-year belongs: what comes once a year may be in its other half,
     * as negotiations that begin in June.
     */
    boolean knows(Kalenderart art, YearHalf halvaar) {
        return moeder.stream()
                .filter(moede -> is(moede, art))
                .map(moede -> YearHalf.from(moede.getDato()))
                .anyMatch(its -> art == Kalenderart.STATUS ? its.equals(halvaar) : its.getYear() == halvaar.getYear());
    }

    private static boolean is(Moede moede, Kalenderart art) {
        return art(moede.getArt()) == art;
    }

    static Kalenderart art(Moedeart art) {
        return switch (art) {
            case STATUSMOEDE -> Kalenderart.STATUS;
            case AARSRAPPORT -> Kalenderart.AARSRAPPORT;
            case BUDGETBIDRAG -> Kalenderart.BUDGETBIDRAG;
            case BUDGETSEMINAR -> Kalenderart.BUDGETSEMINAR;
            case BUDGETFORSLAG -> Kalenderart.BUDGETFORSLAG;
            case FOERSTE_BEHANDLING -> Kalenderart.FOERSTE_BEHANDLING;
            case BUDGETHOERING -> Kalenderart.BUDGETHOERING;
            case BUDGETFORHANDLINGER -> Kalenderart.BUDGETFORHANDLINGER;
            case AENDRINGSFORSLAG -> Kalenderart.AENDRINGSFORSLAG;
            case BUDGETVEDTAGELSE -> Kalenderart.BUDGETVEDTAGELSE;
        };
    }
}
