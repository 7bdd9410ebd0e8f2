package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.OptionalInt;

/**
 * A day, or a month, as it is laid down: "2026-10-08", "8. oktober", "oktober 2026".
 *
 * @param aar its year; empty where it is laid down for every year
 * @param maaned its month, 1 to 12
 * @param dag the day of the month, one that there is; empty where only the month is laid down
 */
record Dagstekst(OptionalInt aar, int maaned, OptionalInt dag) implements Tekst {

    @Override
    public String text(Sprog sprog) {
        if (dag.isPresent() && aar.isPresent()) {
            return Year.of(aar.getAsInt()).atMonth(maaned).atDay(dag.getAsInt()).toString();
        }
        if (dag.isPresent()) {
            String pattern = sprog == Sprog.DANSK ? "d. MMMM" : "d MMMM";
            return DateTimeFormatter.ofPattern(pattern, sprog.getLocale()).format(MonthDay.of(maaned, dag.getAsInt()));
        }
        String navn = Month.of(maaned).getDisplayName(TextStyle.FULL, sprog.getLocale());
        return aar.isPresent() ? navn + " " + aar.getAsInt() : navn;
    }
}
