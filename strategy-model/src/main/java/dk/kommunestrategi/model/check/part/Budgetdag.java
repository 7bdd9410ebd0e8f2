package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * When a step of a budget is, as far as it is known: where only a month is laid down, it can be any day of it.
 *
 * @param art the step
 * @param aar the year for which it is laid down; empty for every year
 * @param foerste the first day that it can be, in some year where it is laid down for every year
 * @param sidste the last day that it can be
 * @param tekst what is laid down
 * @param place where that stands
 */
record Budgetdag(Moedeart art, OptionalInt aar, LocalDate foerste, LocalDate sidste, Dagstekst tekst, Place<?> place) {

    static Budgetdag of(Place<Moede> moede) {
        Place<LocalDate> dato = moede.property("dato", Moede::getDato);
        LocalDate dag = dato.value();
        OptionalInt aar = OptionalInt.of(dag.getYear());
        return new Budgetdag(
                moede.value().getArt(),
                aar,
                dag,
                dag,
                new Dagstekst(aar, dag.getMonthValue(), OptionalInt.of(dag.getDayOfMonth())),
                dato);
    }

    /** What is laid down as a day or a month that there is. */
    static Budgetdag from(Place<Aarsdato> place) {
        Aarsdato dato = place.value();
        YearMonth maaned = YearMonth.of(dato.getAar().orElse(Aarsdato.LEAP_YEAR), dato.getMaaned());
        int last = maaned.lengthOfMonth();
        return new Budgetdag(
                dato.getArt(),
                dato.getAar(),
                maaned.atDay(dato.getDag().orElse(1)),
                maaned.atDay(dato.getDag().orElse(last)),
                new Dagstekst(dato.getAar(), dato.getMaaned(), dato.getDag()),
                dato.getDag().isPresent()
                        ? place.inner("dag", dato.getDag().getAsInt())
                        : place.property("maaned", Aarsdato::getMaaned));
    }

    /** Whether it is a day or a month of a year that can be stated. */
    static boolean isDay(Aarsdato dato) {
        int aar = dato.getAar().orElse(Aarsdato.LEAP_YEAR);
        boolean isMonth = 1 <= dato.getMaaned() && dato.getMaaned() <= 12 && 1900 <= aar && aar <= 9999;
        return isMonth && dato.getDag().orElse(1) >= 1 && dato.exists();
    }

    /** The same step in a year, where it is laid down for every year. */
    Budgetdag in(int year) {
        OptionalInt its = OptionalInt.of(year);
        LocalDate moved = foerste.withYear(year);
        OptionalInt dag = tekst.dag().isPresent() ? OptionalInt.of(moved.getDayOfMonth()) : OptionalInt.empty();
        return new Budgetdag(
                art,
                its,
                moved,
                dag.isPresent() ? moved : moved.withDayOfMonth(moved.lengthOfMonth()),
                new Dagstekst(its, tekst.maaned(), dag),
                place);
    }
}
