package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.dokument.Kalendertekst;
import dk.kommunestrategi.io.kalender.Kalenderfil;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.kalender.Kalender;
import dk.kommunestrategi.rules.kalender.Kalenderpost;
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
            .getStrategi()
            .orElseThrow();
    private final String domaene =
            "%08x.0999.kommunestrategi".formatted(strategi.getNavn().hashCode());
    private final Kalender kalender = Kalender.of(strategi, LocalDate.of(2026, 2, 1), YearHalf.of(2027, 2));

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Copenhagen", "Pacific/Apia", "America/Sao_Paulo"})
    void aSecondParserReadsTheSameEvents(String zone) throws IOException, ParserException {
        TimeZone machine = TimeZone.getDefault();
        List<VEvent> begivenheder;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            begivenheder = read(new Kalenderfil(Sprog.DANSK).write(strategi, kalender));
        } finally {
            TimeZone.setDefault(machine);
        }

        assertThat(kalender.poster()).hasSizeGreaterThan(10);
        assertThat(begivenheder).hasSameSizeAs(kalender.poster());
        for (int k = 0; k < begivenheder.size(); k++) {
            Kalenderpost post = kalender.poster().get(k);
            VEvent begivenhed = begivenheder.get(k);
            assertThat(begivenhed.getSummary().getValue()).isEqualTo(Kalendertekst.overskrift(post, Sprog.DANSK));
            assertThat(begivenhed.getDescription().getValue())
                    .isEqualTo(String.join("\n", Kalendertekst.oplysninger(post, Sprog.DANSK)));
            assertThat(begivenhed.getStartDate().getValue())
                    .isEqualTo(dag(post.tidspunkt().tidligst()));
            assertThat(begivenhed.getEndDate().getValue())
                    .isEqualTo(dag(post.tidspunkt().senest().plusDays(1)));
            assertThat(begivenhed.getTransparency() != null)
                    .isEqualTo(post.tidspunkt().dato().isEmpty());
            assertThat(begivenhed.getDateStamp().getValue()).isEqualTo("20260201T000000Z");
        }
    }

    @Test
    void everyEventHasAnIdentityOfItsOwnThatItKeepsWhenItsDayChanges() throws IOException, ParserException {
        Kalender uden = Kalender.of(
                strategi.withStyring(Styring.builder()
                        .from(strategi.getStyring().orElseThrow())
                        .moeder(List.of())
                        .build()),
                LocalDate.of(2026, 2, 1),
                YearHalf.of(2027, 2));

        List<String> ider = ider(kalender);

        assertThat(ider).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ider(uden));
        assertThat(ider).contains("STATUS-2026-H1@" + domaene, "BESKRIVELSE-2027-H2-2@" + domaene);
    }

    @Test
    void twoMeasurementsOfOneHalfYearAreTwoEvents() throws IOException, ParserException {
        Styring styring = strategi.getStyring().orElseThrow();
        Indikator anden = Indikator.builder()
                .from(styring.getIndikatorer().get(0))
                .kode("anden")
                .build();
        Kalender medTo = Kalender.of(
                strategi.withStyring(
                        Styring.builder().from(styring).addIndikator(anden).build()),
                LocalDate.of(2026, 2, 1),
                YearHalf.of(2027, 2));

        assertThat(ider(medTo))
                .doesNotHaveDuplicates()
                .contains("MAALING-2027-H2-1-brugere@" + domaene, "MAALING-2027-H2-1-anden@" + domaene);
    }

    @Test
    void twoStrategiesOfOneMunicipalityHaveNoEventInCommon() throws IOException, ParserException {
        String anden = new Kalenderfil(Sprog.DANSK).write(strategi.withNavn("En anden strategi"), kalender);

        assertThat(read(anden).stream().map(begivenhed -> begivenhed.getUid().getValue()))
                .hasSameSizeAs(kalender.poster())
                .doesNotContainAnyElementsOf(ider(kalender));
        assertThat(anden).contains("X-WR-CALNAME:Kalender for En anden strategi\r\n");
    }

    /** Names with what ends a line, a value or a calendar somewhere. */
    @Test
    void whateverANameHoldsIsReadBackInOneLine() throws IOException, ParserException {
        String navn = "A\r\nEND:VEVENT\n,;\\n \"b\"\u2028c\u0085d\u0007 e";
        Strategi fjendtlig = strategi.withNavn(navn)
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withNavn(navn))
                        .toList());
        Kalender dens = Kalender.of(fjendtlig, LocalDate.of(2026, 2, 1), YearHalf.of(2027, 2));

        List<VEvent> begivenheder = read(new Kalenderfil(Sprog.DANSK).write(fjendtlig, dens));

        assertThat(begivenheder).hasSameSizeAs(dens.poster());
        assertThat(begivenheder.stream()
                        .map(begivenhed -> begivenhed.getSummary().getValue()))
                .contains("Beskrivelse godkendes inden formel start – 2. A END:VEVENT ,;\\n \"b\" c d e");
        assertThat(Kalendertekst.text(fjendtlig, dens, Sprog.DANSK).lines())
                .contains("Kalender for A END:VEVENT ,;\\n \"b\" c d e")
                .noneMatch(linje -> linje.startsWith("END:VEVENT"));
    }

    @Test
    void theSameCalendarIsTheSameText() {
        String foerste = new Kalenderfil(Sprog.ENGELSK).write(strategi, kalender);

        assertThat(new Kalenderfil(Sprog.ENGELSK).write(strategi, kalender)).isEqualTo(foerste);
        assertThat(foerste).startsWith("BEGIN:VCALENDAR\r\n").contains("PRODID:-//kommunestrategi//handleplan//EN\r\n");
    }

    /** As an application has it that has not asked for the library. */
    @Test
    void withoutTheLibraryItsAbsenceIsToldClearly() throws ReflectiveOperationException {
        Class<?> type = new UdenBibliotek(Kalenderfil.class.getPackageName(), "biweekly.")
                .loadClass(Kalenderfil.class.getName());

        assertThat(type).isNotSameAs(Kalenderfil.class);
        assertThatThrownBy(() -> type.getConstructor(Sprog.class).newInstance(Sprog.DANSK))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("net.sf.biweekly:biweekly:0.6.8");
    }

    private List<String> ider(Kalender enKalender) throws IOException, ParserException {
        return read(new Kalenderfil(Sprog.DANSK).write(strategi, enKalender)).stream()
                .map(begivenhed -> begivenhed.getUid().getValue())
                .toList();
    }

    private static List<VEvent> read(String ics) throws IOException, ParserException {
        Calendar laest = new CalendarBuilder().build(new StringReader(ics));
        return laest.<VEvent>getComponents(Component.VEVENT);
    }

    private static String dag(LocalDate dato) {
        return dato.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
