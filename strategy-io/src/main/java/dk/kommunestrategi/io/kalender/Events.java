package dk.kommunestrategi.io.kalender;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of one calendar: all that knows the library. */
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
        ICalendar ical = new ICalendar();
        ical.setProductId(
                new ProductId(PRODUKT + sprog.getLocale().getLanguage().toUpperCase(sprog.getLocale())));
        ical.setExperimentalProperty(NAVN, Kalendertekst.titel(strategi, sprog));
        kalender.poster().forEach(post -> ical.addEvent(event(post)));
        StringWriter tekst = new StringWriter();
        try (ICalWriter writer = new ICalWriter(tekst, ICalVersion.V2_0)) {
            writer.write(ical);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    private VEvent event(Kalenderpost post) {
        VEvent event = new VEvent();
        event.setUid(new Uid(id(post)));
        event.setDateTimeStamp(
                Date.from(kalender.fra().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(day(post.tidspunkt().tidligst())));
        // The end of an event of whole days is the day after its last.
        event.setDateEnd(new DateEnd(day(post.tidspunkt().senest().plusDays(1))));
        event.setSummary(Kalendertekst.overskrift(post, sprog));
        List<String> lines = Kalendertekst.oplysninger(post, sprog);
        if (!lines.isEmpty()) {
            event.setDescription(String.join("\n", lines));
        }
        if (post.tidspunkt().dato().isEmpty()) {
            event.setTransparency(Transparency.transparent());
        }
        return event;
    }

    private String id(Kalenderpost post) {
        return Stream.of(
                                Stream.of(
                                        post.art().name(),
                                        post.tidspunkt().halvaar().toString()),
                                post.initiativer().stream()
                                        .map(Initiativ::getNummer)
                                        .map(String::valueOf),
                                post.indikator().stream().map(Indikator::getKode))
                        .flatMap(del -> del)
                        .collect(Collectors.joining("-"))
                + "@" + domain();
    }

    /** A municipality has several strategies, and people have the calendars of several in one program. */
    private String domain() {
        return HexFormat.of().toHexDigits(strategi.getNavn().hashCode()) + "."
                + strategi.getKommune().getKode() + ".kommunestrategi";
    }

    private static ICalDate day(LocalDate dato) {
        return new ICalDate(new DateTimeComponents(dato.getYear(), dato.getMonthValue(), dato.getDayOfMonth()), false);
    }
}
