package dk.kommunestrategi.io.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearHalf;

/** What one library writes, another reads: the same events, on the same days. */
class ICalendarTest {

    private final Strategi strategi = withOpgaver(new StrategiJson()
            .read(Dokumenter.resource("hele-formatet.json"))
            .getValue()
            .orElseThrow()
            .getStrategi());
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
            assertThat(event.getSummary().getValue()).isEqualTo(Kalendertekst.overskriftMedTid(post, Sprog.DANSK));
            assertThat(event.getDescription().getValue())
                    .isEqualTo(String.join("\n", Kalendertekst.oplysninger(post, Sprog.DANSK)));
            assertThat(event.getStartDate().getValue())
                    .isEqualTo(day(post.tidspunkt().tidligst()));
            assertThat(event.getEndDate().getValue())
                    .isEqualTo(day(post.tidspunkt().tidligst().plusDays(1)));
            assertThat(event.getLastModified().getValue()).isEqualTo("20260201T000000Z");
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
        assertThat(ids).contains("STATUS-2026-H1@" + domain, "START-1@" + domain);
    }

    /** A plan that is moved, and sent out again later: the same events, each in a later version. */
    @ParameterizedTest
    @CsvSource({"1, 2026-02-02", "-1, 2026-02-02", "1, 2026-02-01", "2, 2026-05-31"})
    void whoHasTheOlderCalendarSeesAnEntryMoved(int halves, LocalDate later) throws IOException, ParserException {
        Handleplan plan = strategi.getHandleplan().orElseThrow();
        Strategi moved = strategi.withHandleplan(Handleplan.builder()
                .from(plan)
                .periode(Periode.of(plan.getPeriode().getFra(), YearHalf.of(2029, 2)))
                .placeringer(plan.getPlaceringer().stream()
                        .map(placering -> Placering.builder()
                                .from(placering)
                                .formelStart(placering.getFormelStart().plusHalves(halves))
                                .build())
                        .toList())
                .build());
        Map<String, Version> older = byId(strategi, LocalDate.of(2026, 2, 1));

        Map<String, Version> newer = byId(moved, later);

        assertThat(older.keySet()).anyMatch(ICalendarTest::movesWithThePlan);
        assertThat(newer.keySet()).containsAll(older.keySet());
        older.forEach((id, event) -> {
            Version now = newer.get(id);
            boolean isMoved = !now.day().equals(event.day());
            assertThat(isMoved).isEqualTo(movesWithThePlan(id));
            if (isMoved || later.isAfter(LocalDate.of(2026, 2, 1))) {
                assertThat(now.sequence()).isGreaterThan(event.sequence());
            }
        });
    }

    private static boolean movesWithThePlan(String id) {
        return id.startsWith("START-") || id.startsWith("GODKENDELSE-");
    }

    /** What a calendar program asks of an event that it has already: when it is now, and which version that is. */
    private record Version(String day, int sequence) {}

    private static Map<String, Version> byId(Strategi enStrategi, LocalDate day) throws IOException, ParserException {
        Kalender enKalender = Kalender.from(enStrategi, day, YearHalf.of(2029, 2));
        Map<String, Version> byId = new HashMap<>();
        for (VEvent event : read(new KalenderFile(Sprog.DANSK).write(enStrategi, enKalender))) {
            byId.put(
                    event.getUid().getValue(),
                    new Version(
                            event.getStartDate().getValue(),
                            Integer.parseInt(event.getSequence().getValue())));
        }
        return byId;
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
                .contains("Formel start – 1. A END:VEVENT ,;\\n \"b\" c d e" + " (1. halvår 2027)");
        assertThat(Kalendertekst.dokument(hostile, its, Sprog.DANSK).text().lines())
                .contains("Kalender for A END:VEVENT ,;\\n \"b\" c d e")
                .noneMatch(line -> line.startsWith("END:VEVENT"));
    }

    /** Names and codes of letters that take one to four octets, and of what no line may hold. */
    @Property(tries = 100)
    void noLineHasMoreThan75OctetsOrWhatNoTextMayHold(
            @ForAll @StringLength(max = 120) String navn, @ForAll @StringLength(min = 1, max = 60) String kode)
            throws IOException, ParserException {
        Styring styring = strategi.getStyring().orElseThrow();
        Strategi any = strategi.withNavn(navn)
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withNavn(navn))
                        .toList())
                .withStyring(Styring.builder()
                        .from(styring)
                        .indikatorer(List.of(Indikator.builder()
                                .from(styring.getIndikatorer().get(0))
                                .kode(kode)
                                .build()))
                        .build());
        Kalender its = Kalender.from(any, LocalDate.of(2026, 2, 1), YearHalf.of(2027, 2));

        String ics = new KalenderFile(Sprog.DANSK).write(any, its);

        assertThat(ics.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029&&[^\t]]");
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        });
        assertThat(ics.replace("\r\n ", "").lines().filter(line -> line.startsWith("UID:")))
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[!-~]+"));
        assertThat(read(ics).stream().map(event -> event.getSummary().getValue()))
                .containsExactlyElementsOf(its.poster().stream()
                        .map(post -> Kalendertekst.overskriftMedTid(post, Sprog.DANSK)
                                .replaceAll("\\p{Cs}", " "))
                        .toList());
    }

    /** Their calendars count the years from the death of Buddha and from the throne of an emperor. */
    @ParameterizedTest
    @ValueSource(
            strings = {"th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese-x-lvariant-JP", "ar-EG-u-nu-arab", "tr"})
    void theSameCalendarIsTheSameTextWhateverTheMachineSpeaks(String language) {
        String expected = new KalenderFile(Sprog.DANSK).write(strategi, kalender);
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(new KalenderFile(Sprog.DANSK).write(strategi, kalender)).isEqualTo(expected);
        } finally {
            Locale.setDefault(machine);
        }
        assertThat(expected).contains("DTSTAMP:20260201T000000Z");
    }

    @Test
    void theSameCalendarIsTheSameText() {
        String first = new KalenderFile(Sprog.ENGELSK).write(strategi, kalender);

        assertThat(new KalenderFile(Sprog.ENGELSK).write(strategi, kalender)).isEqualTo(first);
        assertThat(first).startsWith("BEGIN:VCALENDAR\r\n").contains("PRODID:-//kommunestrategi//handleplan//EN\r\n");
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

    /** With the duties of the catalogue for every role that states none, so that there is much to do. */
    private static Strategi withOpgaver(Strategi strategi) {
        return strategi.withRoller(strategi.getRoller().stream()
                .map(rolle -> rolle.getOpgaver().isEmpty()
                        ? Rolle.builder()
                                .from(rolle)
                                .opgaver(Opgave.of(rolle.getArt()))
                                .build()
                        : rolle)
                .toList());
    }
}
