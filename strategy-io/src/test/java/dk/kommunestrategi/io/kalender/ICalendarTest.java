package dk.kommunestrategi.io.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.library.WithoutLibrary;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

/** What one library writes, another reads: the same events, on the same days. */
class ICalendarTest {

    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("hele-formatet.json"))
            .getValue()
            .orElseThrow()
            .getStrategi();
    private final String domain =
            "%08x.0999.kommunestrategi".formatted(strategi.getNavn().hashCode());
    private final Kalender kalender = Kalender.from(strategi, LocalDate.of(2026, 2, 1), YearHalf.of(2027, 2));

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Copenhagen", "Pacific/Apia", "America/Sao_Paulo"})
    void aSecondParserReadsTheSameEvents(String zone) throws IOException, ParserException {
        TimeZone machine = TimeZone.getDefault();
        List<VEvent> events;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            events = read(new KalenderFile(Sprog.DANSK).write(strategi, kalender));
        } finally {
            TimeZone.setDefault(machine);
        }

        assertThat(kalender.poster()).hasSizeGreaterThan(10);
        assertThat(events).hasSameSizeAs(kalender.poster());
        for (int k = 0; k < events.size(); k++) {
            Kalenderpost post = kalender.poster().get(k);
            VEvent event = events.get(k);
            assertThat(event.getSummary().getValue()).isEqualTo(Kalendertekst.overskrift(post, Sprog.DANSK));
            assertThat(event.getDescription().getValue())
                    .isEqualTo(String.join("\n", Kalendertekst.oplysninger(post, Sprog.DANSK)));
            assertThat(event.getStartDate().getValue())
                    .isEqualTo(day(post.tidspunkt().tidligst()));
            assertThat(event.getEndDate().getValue())
                    .isEqualTo(day(post.tidspunkt().senest().plusDays(1)));
            assertThat(event.getTransparency() != null)
                    .isEqualTo(post.tidspunkt().dato().isEmpty());
            assertThat(event.getDateStamp().getValue()).isEqualTo("20260201T000000Z");
        }
    }

    @Test
    void everyEventHasAnIdentityOfItsOwnThatItKeepsWhenItsDayChanges() throws IOException, ParserException {
        Kalender without = Kalender.from(
                strategi.withStyring(Styring.builder()
                        .from(strategi.getStyring().orElseThrow())
                        .moeder(List.of())
                        .build()),
                LocalDate.of(2026, 2, 1),
                YearHalf.of(2027, 2));

        List<String> ids = ids(kalender);

        assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(without));
        assertThat(ids).contains("STATUS-2026-H1@" + domain, "BESKRIVELSE-2027-H2-2@" + domain);
    }

    @Test
    void twoMeasurementsOfOneHalfYearAreTwoEvents() throws IOException, ParserException {
        Styring styring = strategi.getStyring().orElseThrow();
        Indikator other = Indikator.builder()
                .from(styring.getIndikatorer().get(0))
                .kode("anden")
                .build();
        Kalender withTo = Kalender.from(
                strategi.withStyring(
                        Styring.builder().from(styring).addIndikator(other).build()),
                LocalDate.of(2026, 2, 1),
                YearHalf.of(2027, 2));

        assertThat(ids(withTo))
                .doesNotHaveDuplicates()
                .contains("MAALING-2027-H2-1-brugere@" + domain, "MAALING-2027-H2-1-anden@" + domain);
    }

    @Test
    void twoStrategiesOfOneMunicipalityHaveNoEventInCommon() throws IOException, ParserException {
        String other = new KalenderFile(Sprog.DANSK).write(strategi.withNavn("En anden strategi"), kalender);

        assertThat(read(other).stream().map(event -> event.getUid().getValue()))
                .hasSameSizeAs(kalender.poster())
                .doesNotContainAnyElementsOf(ids(kalender));
        assertThat(other).contains("X-WR-CALNAME:Kalender for En anden strategi\r\n");
    }

    /** Names with what ends a line, a value or a calendar somewhere. */
    @Test
    void whateverANameHoldsIsReadBackInOneLine() throws IOException, ParserException {
        String navn = "A\r\nEND:VEVENT\n,;\\n \"b\"\u2028c\u0085d\u0007 e";
        Strategi hostile = strategi.withNavn(navn)
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withNavn(navn))
                        .toList());
        Kalender its = Kalender.from(hostile, LocalDate.of(2026, 2, 1), YearHalf.of(2027, 2));

        List<VEvent> events = read(new KalenderFile(Sprog.DANSK).write(hostile, its));

        assertThat(events).hasSameSizeAs(its.poster());
        assertThat(events.stream().map(event -> event.getSummary().getValue()))
                .contains("Beskrivelse godkendes inden formel start – 2. A END:VEVENT ,;\\n \"b\" c d e");
        assertThat(Kalendertekst.dokument(hostile, its, Sprog.DANSK).text().lines())
                .contains("Kalender for A END:VEVENT ,;\\n \"b\" c d e")
                .noneMatch(line -> line.startsWith("END:VEVENT"));
    }

    @Test
    void theSameCalendarIsTheSameText() {
        String first = new KalenderFile(Sprog.ENGELSK).write(strategi, kalender);

        assertThat(new KalenderFile(Sprog.ENGELSK).write(strategi, kalender)).isEqualTo(first);
        assertThat(first).startsWith("BEGIN:VCALENDAR\r\n").contains("PRODID:-//kommunestrategi//handleplan//EN\r\n");
    }

    /** As an application has it that has not asked for the library. */
    @Test
    void withoutTheLibraryItsAbsenceIsToldClearly() throws ReflectiveOperationException {
        Class<?> type = new WithoutLibrary(KalenderFile.class.getPackageName(), "biweekly.")
                .loadClass(KalenderFile.class.getName());

        assertThat(type).isNotSameAs(KalenderFile.class);
        assertThatThrownBy(() -> type.getConstructor(Sprog.class).newInstance(Sprog.DANSK))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("net.sf.biweekly:biweekly:0.6.8");
    }

    private List<String> ids(Kalender enKalender) throws IOException, ParserException {
        return read(new KalenderFile(Sprog.DANSK).write(strategi, enKalender)).stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static List<VEvent> read(String ics) throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(ics));
        return read.<VEvent>getComponents(Component.VEVENT);
    }

    private static String day(LocalDate dato) {
        return dato.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
