package dk.kommunestrategi.io.kalender;

import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.threeten.extra.TemporalFields;

/** The events of one calendar. */
final class Events {

    private static final String PRODUKT = "-//kommunestrategi//handleplan//";

    /** By what name programs list the calendar: no part of the standard, but known to all of them. */
    private static final String NAVN = "X-WR-CALNAME";

    /** From here the days of versions are counted. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final int VERSIONS_A_DAY = 100;

    private final Strategi strategi;
    private final Kalender kalender;
    private final Sprog sprog;

    Events(Strategi strategi, Kalender kalender, Sprog sprog) {
        this.strategi = strategi;
        this.kalender = kalender;
        this.sprog = sprog;
    }

    String text() {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUKT + sprog.getLocale().getLanguage().toUpperCase(Locale.ROOT))
                .addText(NAVN, Kalendertekst.titel(strategi, sprog));
        Identities identities = new Identities(strategi);
        kalender.poster().forEach(post -> add(post, identities.next(post), lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private void add(Kalenderpost post, String identity, ContentLines lines) {
        String dated = day(kalender.fra()) + "T000000Z";
        LocalDate first = post.tidspunkt().tidligst();
        lines.add("BEGIN", "VEVENT")
                .add("UID", identity)
                .add("DTSTAMP", dated)
                .add("LAST-MODIFIED", dated)
                .add("SEQUENCE", sequence(post))
                // What is some time in a half-year is no event of six months, but reminds of itself on the first day.
                .add("DTSTART;VALUE=DATE", day(first))
                // The end of an event of whole days is the day after its last.
                .add("DTEND;VALUE=DATE", day(first.plusDays(1)))
                .addText("SUMMARY", Kalendertekst.overskriftMedTid(post, sprog));
        List<String> oplysninger = Kalendertekst.oplysninger(post, sprog);
        if (!oplysninger.isEmpty()) {
            lines.addText("DESCRIPTION", String.join("\n", oplysninger));
        }
        if (post.tidspunkt().dato().isEmpty()) {
            lines.add("TRANSP", "TRANSPARENT");
        }
        lines.add("END", "VEVENT");
    }

    /**
     * Which version of an entry it is: a later one of the day from which the calendar looks ahead, and of one day's versions
     * the one that has moved further away.
     */
    private String sequence(Kalenderpost post) {
        long days = Math.max(0, ChronoUnit.DAYS.between(BEGINNING, kalender.fra()));
        long away = kalender.periode().getFra().until(post.tidspunkt().halvaar(), TemporalFields.HALF_YEARS);
        return Long.toString(days * VERSIONS_A_DAY + Math.max(0, Math.min(VERSIONS_A_DAY - 1, away)));
    }

    private static String day(LocalDate dato) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(dato);
    }
}
