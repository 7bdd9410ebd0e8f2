package dk.kommunestrategi.examples.kommando;

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
class FjendtligTekstTest {

    private static final String FJENDTLIGT = "\u001b[2J\u001b[31mRødt\u0007\u009b1m\r\nNy linje\u202etgnulredom";

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
        JsonNode kolding = new JsonMapper().readTree(Koersel.bytes("/dk/kommunestrategi/examples/kolding.json"));
        fill(kolding);
        Path fil = Files.writeString(folder.resolve("fjendtlig.json"), kolding.toString());
        String[] ord = line.split(" ", 2);
        Koersel koersel = Koersel.run((ord[0] + " " + fil + (ord.length > 1 ? " " + ord[1] : "")).split(" "));

        assertThat(koersel.out() + koersel.err()).isNotBlank();
        assertHarmless(koersel);
    }

    @Test
    void noProblemShowsWhatATerminalObeys() throws IOException {
        String kolding = new String(Koersel.bytes("/dk/kommunestrategi/examples/kolding.json"), StandardCharsets.UTF_8);
        String ukendt = new JsonMapper().writeValueAsString(FJENDTLIGT);
        Path fil = Files.writeString(
                folder.resolve("fejl.json"),
                kolding.replaceFirst("\"center\": \"[^\"]*\"", "\"center\": " + ukendt.replace("\\", "\\\\")));

        Koersel koersel = Koersel.run("plan", fil.toString());

        assertThat(koersel.err()).contains("Rødt");
        assertHarmless(koersel);
    }

    private static void fill(JsonNode node) {
        node.forEach(FjendtligTekstTest::fill);
        if (node instanceof ObjectNode objekt) {
            objekt.propertyNames().stream()
                    .filter(FRI_TEKST::contains)
                    .filter(navn -> objekt.get(navn).isString())
                    .toList()
                    .forEach(navn -> objekt.put(navn, objekt.get(navn).stringValue() + FJENDTLIGT));
        }
    }

    private static void assertHarmless(Koersel koersel) {
        assertThat(koersel.out() + koersel.err()).doesNotContainPattern("[\\p{Cc}&&[^\n]]|\u202E");
        assertThat((koersel.out() + koersel.err()).lines()).noneMatch(linje -> linje.startsWith("Ny linje"));
    }
}
