package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * The dates that a strategy knows of what recurs: those of the meeting plan, before those that its policy lays down for one year,
 * before those for every year.
 */
record Moedeplan(List<Moede> moeder, List<Aarsdato> aarsdatoer) {

    static Moedeplan from(Strategi strategi) {
        return new Moedeplan(
                strategi.styring().getMoeder(), strategi.styring().politik().getAarsdatoer());
    }

    /** When it is in this half-year, as far as that is known. */
    Optional<Termin> termin(Kalenderart art, YearHalf halvaar) {
        return moeder(art)
                .filter(moede -> YearHalf.from(moede.getDato()).equals(halvaar))
                .map(Termin::of)
                .findFirst()
                .or(() -> isMoede(art, halvaar)
                        ? Optional.empty()
                        : aarsdatoer(art, halvaar.getYear())
                                .filter(dato -> dato.halvdel() == halvaar.getHalf())
                                .map(dato -> Termin.of(tidspunkt(dato, halvaar.getYear())))
                                .findFirst());
    }

    /** Whether there is any date of such meetings. */
    boolean knows(Kalenderart art) {
        return moeder(art).findAny().isPresent() || aarsdatoer.stream().anyMatch(dato -> art(dato.getArt()) == art);
    }

    /**
     * Whether a date is known of the turn to which this half-year belongs: what comes once a year may be in its other half,
     * as negotiations that begin in June.
     */
    boolean knows(Kalenderart art, YearHalf halvaar) {
        return isMoede(art, halvaar)
                || aarsdatoer(art, halvaar.getYear())
                        .anyMatch(dato -> art != Kalenderart.STATUS || dato.halvdel() == halvaar.getHalf());
    }

    private boolean isMoede(Kalenderart art, YearHalf halvaar) {
        return moeder(art)
                .map(moede -> YearHalf.from(moede.getDato()))
                .anyMatch(its -> art == Kalenderart.STATUS ? its.equals(halvaar) : its.getYear() == halvaar.getYear());
    }

    private Stream<Moede> moeder(Kalenderart art) {
        return moeder.stream().filter(moede -> art(moede.getArt()) == art);
    }

    /** Those laid down for the year; where there are none, of a status none in that half, those for every year. */
    private Stream<Aarsdato> aarsdatoer(Kalenderart art, int aar) {
        List<Aarsdato> own = aarsdatoer.stream()
                .filter(dato -> art(dato.getArt()) == art)
                .filter(dato -> dato.getAar().equals(OptionalInt.of(aar)))
                .toList();
        return Stream.concat(
                own.stream(),
                aarsdatoer.stream()
                        .filter(dato -> art(dato.getArt()) == art)
                        .filter(dato -> dato.getAar().isEmpty())
                        .filter(dato -> own.stream()
                                .noneMatch(its -> art != Kalenderart.STATUS || its.halvdel() == dato.halvdel())));
    }

    /** The 29th of February is the last day of the month in the other years. */
    private static Tidspunkt tidspunkt(Aarsdato dato, int aar) {
        YearMonth maaned = YearMonth.of(aar, dato.getMaaned());
        return dato.getDag().isPresent()
                ? Tidspunkt.of(maaned.atDay(Math.min(dato.getDag().getAsInt(), maaned.lengthOfMonth())))
                : Tidspunkt.of(maaned);
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
