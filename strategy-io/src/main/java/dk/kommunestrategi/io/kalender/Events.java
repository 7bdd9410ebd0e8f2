package dk.kommunestrategi.io.kalender;

import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of one calendar. */
final class Events {

    private static final String PRODUKT = "-//kommunestrategi//handleplan//";

    /** By what name programs list the calendar: no part of the standard, but known to all of them. */
    private static final String NAVN = "X-WR-CALNAME";

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
        kalender.poster().forEach(post -> add(post, lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private void add(Kalenderpost post, ContentLines lines) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", id(post))
                .add("DTSTAMP", day(kalender.fra()) + "T000000Z")
                .add("DTSTART;VALUE=DATE", day(post.tidspunkt().tidligst()))
                // The end of an event of whole days is the day after its last.
                .add("DTEND;VALUE=DATE", day(post.tidspunkt().senest().plusDays(1)))
                .addText("SUMMARY", Kalendertekst.overskrift(post, sprog));
        List<String> oplysninger = Kalendertekst.oplysninger(post, sprog);
        if (!oplysninger.isEmpty()) {
            lines.addText("DESCRIPTION", String.join("\n", oplysninger));
        }
        if (post.tidspunkt().dato().isEmpty()) {
            lines.add("TRANSP", "TRANSPARENT");
        }
        lines.add("END", "VEVENT");
    }

    private String id(Kalenderpost post) {
        return Stream.of(
                                Stream.of(
                                        post.art().name(),
                                        post.tidspunkt().halvaar().toString()),
                                post.initiativer().stream()
                                        .map(Initiativ::getNummer)
                                        .map(String::valueOf),
                                post.indikator().stream()
                                        .map(Indikator::getKode)
                                        .map(Events::ascii))
                        .flatMap(del -> del)
                        .collect(Collectors.joining("-"))
                + "@" + domain();
    }

    /** A municipality has several strategies, and people have the calendars of several in one program. */
    private String domain() {
        return HexFormat.of().toHexDigits(strategi.getNavn().hashCode()) + "."
                + strategi.getKommune().getKode() + ".kommunestrategi";
    }

    /** An identity has no letters that a program could write in two ways, and no line breaks. */
    private static String ascii(String kode) {
        return URLEncoder.encode(kode, StandardCharsets.UTF_8);
    }

    private static String day(LocalDate dato) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(dato);
    }
}
