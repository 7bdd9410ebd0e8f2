package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarkommandoTest {

    @TempDir
    Path folder;

    @Test
    void writesTheCalendarToAFile() throws IOException {
        Path fil = folder.resolve("kolding.ics");

        Koersel koersel = Koersel.run("calendar", "kolding", "--ical", "--out", fil.toString());

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.out()).isEmpty();
        assertThat(Files.readString(fil))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .containsPattern("UID:STATUS-2024-H1@[0-9a-f]{8}\\.0621\\.kommunestrategi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-29", "1/2 2026", "+12026-01-01", "-2026-01-01"})
    void aDayThatDoesNotExistIsWrongUsage(String dag) {
        Koersel koersel = Koersel.run("calendar", "kolding", "--from=" + dag);

        assertThat(koersel.exit()).isEqualTo(2);
        assertThat(koersel.err())
                .contains("'" + dag + "' kan ikke bruges ved --from; skriv fx 2024-01-31")
                .doesNotContain("java.");
    }

    @Test
    void oneResultCannotBeOfTwoForms() {
        Koersel koersel = Koersel.run("calendar", "kolding", "--ical", "--json");

        assertThat(koersel.exit()).isEqualTo(2);
        assertThat(koersel.err()).contains("--ical og --json kan ikke bruges sammen");
    }

    @Test
    void warningsGoAlongWithoutEnteringTheCalendar() {
        Koersel koersel = Koersel.run("calendar", "kolding", "--ical");

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.err()).contains("advarsel TEMAANGIVELSER_UENIGE");
        assertThat(koersel.out()).doesNotContain("advarsel").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aCalendarThatEndsBeforeItBeginsOrNeverIsAProblem() {
        assertThat(Koersel.run("calendar", "kolding", "--from", "2030-01-01").err())
                .contains("fejl PERIODE_VENDT_OM");
        assertThat(Koersel.run("calendar", "kolding", "--from", "0001-01-01").err())
                .contains("fejl PERIODE_FOR_LANG");
    }

    @Test
    void withoutAPeriodThereIsNoCalendar() throws IOException {
        Path fil = folder.resolve("tom.json");
        Files.writeString(fil, "{\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        Koersel koersel = Koersel.run("calendar", fil.toString(), "--json");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.json().get("problems").get(0).get("code").stringValue())
                .isEqualTo("PERIODE_MANGLER");
    }

    @Test
    void aDecisionThatWasNotPossibleIsToldWithItsLineByBothCommands() throws IOException {
        Path fil = folder.resolve("kolding.json");
        String dokument = new String(Eksempel.KOLDING.dokument(), StandardCharsets.UTF_8);
        Files.writeString(fil, dokument.replace("\"VIDERE_ARBEJDE\"", "\"IMPLEMENTERING\""));
        long linje = dokument.substring(0, dokument.indexOf("VIDERE_ARBEJDE"))
                        .chars()
                        .filter(tegn -> tegn == '\n')
                        .count()
                + 1;

        Koersel calendar = Koersel.run("calendar", fil.toString());
        Koersel validate = Koersel.run("validate", fil.toString());

        assertThat(calendar.exit()).isEqualTo(1);
        assertThat(calendar.err()).contains(fil + ":" + linje + ":", "fejl ULOVLIGT_SKRIDT");
        assertThat(validate.exit()).isEqualTo(1);
        assertThat(validate.out().lines().filter(melding -> melding.contains("fejl ULOVLIGT_SKRIDT")))
                .hasSize(15)
                .allMatch(melding -> melding.startsWith(fil + ":" + linje + ":"));
    }
}
