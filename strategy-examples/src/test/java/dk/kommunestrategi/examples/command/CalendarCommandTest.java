package dk.kommunestrategi.examples.command;

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

class CalendarCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesTheCalendarToAFile() throws IOException {
        Path file = folder.resolve("kolding.ics");

        Run run = Run.run("calendar", "kolding", "--ical", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .containsPattern("UID:STATUS-2024-H1@[0-9a-f]{8}\\.0621\\.kommunestrategi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-29", "1/2 2026", "+12026-01-01", "-2026-01-01"})
    void aDayThatDoesNotExistIsWrongUsage(String day) {
        Run run = Run.run("calendar", "kolding", "--from=" + day);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("'" + day + "' kan ikke bruges ved --from; skriv fx 2024-01-31")
                .doesNotContain("java.");
    }

    @Test
    void oneResultCannotBeOfTwoForms() {
        Run run = Run.run("calendar", "kolding", "--ical", "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--ical og --json kan ikke bruges sammen");
    }

    @Test
    void warningsGoAlongWithoutEnteringTheCalendar() {
        Run run = Run.run("calendar", "kolding", "--ical");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("advarsel TEMAANGIVELSER_UENIGE");
        assertThat(run.out()).doesNotContain("advarsel").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aCalendarThatEndsBeforeItBeginsOrNeverIsAProblem() {
        assertThat(Run.run("calendar", "kolding", "--from", "2030-01-01").err()).contains("fejl PERIODE_VENDT_OM");
        assertThat(Run.run("calendar", "kolding", "--from", "0001-01-01").err()).contains("fejl PERIODE_FOR_LANG");
    }

    @Test
    void withoutAPeriodThereIsNoCalendar() throws IOException {
        Path file = folder.resolve("tom.json");
        Files.writeString(file, "{\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        Run run = Run.run("calendar", file.toString(), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("problems").get(0).get("code").stringValue()).isEqualTo("PERIODE_MANGLER");
    }

    @Test
    void aDecisionThatWasNotPossibleIsToldWithItsLineByBothCommands() throws IOException {
        Path file = folder.resolve("kolding.json");
        String dokument = new String(Eksempel.KOLDING.dokument(), StandardCharsets.UTF_8);
        Files.writeString(file, dokument.replace("\"VIDERE_ARBEJDE\"", "\"IMPLEMENTERING\""));
        long line = dokument.substring(0, dokument.indexOf("VIDERE_ARBEJDE"))
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;

        Run calendar = Run.run("calendar", file.toString());
        Run validate = Run.run("validate", file.toString());

        assertThat(calendar.exit()).isEqualTo(1);
        assertThat(calendar.err()).contains(file + ":" + line + ":", "fejl ULOVLIGT_SKRIDT");
        assertThat(validate.exit()).isEqualTo(1);
        assertThat(validate.out().lines().filter(melding -> melding.contains("fejl ULOVLIGT_SKRIDT")))
                .hasSize(15)
                .allMatch(melding -> melding.startsWith(file + ":" + line + ":"));
    }
}
