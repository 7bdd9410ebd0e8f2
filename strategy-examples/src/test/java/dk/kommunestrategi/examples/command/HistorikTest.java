package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A handleplan whose period rolls on: what has started is told as such, by every command, and kept in the document. */
class HistorikTest {

    private static final String PERIODE = "2026-H2..2028-H1";

    @TempDir
    Path folder;

    @Test
    void whatStartedBeforeThePeriodIsToldAndKept() throws IOException {
        Path original = Files.write(folder.resolve("strategi.json"), Run.bytes("kontrakt/strategi.json"));
        Path rolled = folder.resolve("rullet.json");

        Run plan = run("plan", original, "--revise-from", "2026-H2", "--period", PERIODE, "--out", rolled.toString());
        Run json = run("plan", original, "--revise-from", "2026-H2", "--period", PERIODE, "--json");
        Run report = run("report", original, "--revise-from", "2026-H2", "--period", PERIODE, "--format", "markdown");

        assertThat(plan.exit()).isZero();
        assertThat(plan.out()).contains("Startet før perioden: initiativ 1 (1. halvår 2026)");
        assertThat(starts(json.json())).contains("1=2026-H1");
        assertThat(report.out()).contains("(startet før perioden)").contains("Startet før perioden: 1. ");
        assertThat(run("validate", rolled).exit()).isZero();
        assertThat(run("validate", rolled).out()).contains("advarsel STARTET_FOER_PERIODEN \"2026-H1\"");
        Run evaluated = run("evaluate", rolled, "--json");
        assertThat(starts(evaluated.json())).isEqualTo(starts(json.json()));
        assertThat(values(json.json())).containsAll(values(evaluated.json()));
        assertThat(values(evaluated.json())).isNotEmpty();
        assertThat(run("explain", rolled, "--initiativ", "1").out()).contains("Initiativet er startet.");
        assertThat(run("case", rolled, "--draft", "markdown").out()).contains("1\\. halvår 2026 (før perioden): 1. ");
        assertThat(run("calendar", rolled).exit()).isZero();
        assertThat(run("plan", rolled, "--revise-from", "2027-H1", "--period", "2027-H1..2028-H2")
                        .exit())
                .isZero();
    }

    private static Run run(String command, Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
        arguments.addAll(List.of(options));
        return Run.run(arguments.toArray(String[]::new));
    }

    private static List<String> starts(JsonNode result) {
        List<String> starts = new ArrayList<>();
        result.get("placeringer")
                .forEach(placering -> starts.add(placering.get("initiativ").intValue() + "="
                        + placering.get("formelStart").stringValue()));
        return starts;
    }

    private static List<String> values(JsonNode result) {
        List<String> values = new ArrayList<>();
        result.get("criteria")
                .forEach(kriterium -> values.add(kriterium.get("id").stringValue() + "="
                        + kriterium.get("value").longValue()));
        return values;
    }
}
