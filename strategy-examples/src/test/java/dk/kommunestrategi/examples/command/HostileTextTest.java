package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a document calls things cannot move the cursor, colour what follows, begin a line or turn the direction. */
class HostileTextTest {

    private static final String HOSTILE = "\u001b[2J\u001b[31mRødt\u0007\u009b1m\r\nNy linje\u202etgnulredom";

    private static final Set<String> FRI_TEKST =
            Set.of("navn", "kortnavn", "beskrivelse", "betegnelse", "tekst", "titel", "kilder");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "plan --alternatives 3 --lang en",
                "plan --lock 1=2024-H1 --lock 2=2023-H1",
                "evaluate",
                "explain",
                "explain --why-not 6=2025-H2",
                "validate",
                "calendar",
                "case"
            })
    void noCommandShowsWhatATerminalObeys(String line) throws IOException {
        JsonNode kolding = new JsonMapper().readTree(Run.bytes("/dk/kommunestrategi/examples/kolding.json"));
        fill(kolding);
        Path file = Files.writeString(folder.resolve("fjendtlig.json"), kolding.toString());
        String[] word = line.split(" ", 2);
        Run run = Run.run((word[0] + " " + file + (word.length > 1 ? " " + word[1] : "")).split(" "));

        assertThat(run.out() + run.err()).isNotBlank();
        assertHarmless(run);
    }

    @Test
    void noProblemShowsWhatATerminalObeys() throws IOException {
        String kolding = new String(Run.bytes("/dk/kommunestrategi/examples/kolding.json"), StandardCharsets.UTF_8);
        String unknown = new JsonMapper().writeValueAsString(HOSTILE);
        Path file = Files.writeString(
                folder.resolve("fejl.json"),
                kolding.replaceFirst("\"center\": \"[^\"]*\"", "\"center\": " + unknown.replace("\\", "\\\\")));

        Run run = Run.run("plan", file.toString());

        assertThat(run.err()).contains("Rødt");
        assertHarmless(run);
    }

    private static void fill(JsonNode node) {
        node.forEach(HostileTextTest::fill);
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .filter(FRI_TEKST::contains)
                    .filter(navn -> object.get(navn).isString())
                    .toList()
                    .forEach(navn -> object.put(navn, object.get(navn).stringValue() + HOSTILE));
        }
    }

    private static void assertHarmless(Run run) {
        assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cc}&&[^\n]]|\u202E");
        assertThat((run.out() + run.err()).lines()).noneMatch(line -> line.startsWith("Ny linje"));
    }
}
