package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a document is wrong for every command: none goes on with what another refuses. */
class RefusalTest {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("validate"),
            List.of("plan"),
            List.of("plan", "--revise-from", "2026-H2"),
            List.of("evaluate"),
            List.of("explain"),
            List.of("report"),
            List.of("calendar"),
            List.of("table"),
            List.of("import", "--handleplan", "none.csv"),
            List.of("case"),
            List.of("case", "--draft", "markdown"));

    /** Which looks for an agenda record where a document cannot be read as a strategy. */
    private static final List<String> IS_READ_AS_A_RECORD = List.of("case");

    private static final String BESLUTNING =
            "{\"art\": \"%s\", \"organ\": \"%s\", \"initiativer\": [2], \"halvaar\": \"%s\"}";
    private static final String ROLLER = "{\"kode\": \"cg\", \"navn\": \"Chefgruppen\", \"art\": \"CHEFGRUPPE\"}, ";

    /** One document for each kind of error: of a value, of references, of the log of decisions, of the policy, of numbers. */
    private static final Map<String, List<String>> WRONG = Map.ofEntries(
            Map.entry("SYNTAKSFEJL", List.of("\"skala\": 3,", "\"skala\": 3")),
            Map.entry("UKENDT_CENTER", List.of("\"center\": \"rus\"", "\"center\": \"rsu\"")),
            Map.entry("UKENDT_KRITERIUM", politik("{\"id\": \"Billigst\"}")),
            Map.entry("DOBBELT_KRITERIUM", politik("{\"id\": \"TidligstMulig\"}, {\"id\": \"TidligstMulig\"}")),
            Map.entry("ULOVLIGT_SKRIDT", beslutninger(beslutning("ENDELIG_GODKENDELSE", "cg", "2026-H1"))),
            Map.entry(
                    "FORKERT_ORGAN",
                    beslutninger(beslutning("GODKENDELSE_TIL_IGANGSAETTELSE", "socialchef", "2026-H1"))),
            Map.entry(
                    "BESLUTNING_I_FORKERT_ORDEN",
                    beslutninger(beslutning("UDSKYDELSE", "cg", "2026-H2")
                            + ", "
                            + beslutning("GODKENDELSE_TIL_IGANGSAETTELSE", "cg", "2026-H1"))));

    @TempDir
    Path folder;

    static Stream<String> codes() {
        return WRONG.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noCommandGoesOnWithWhatAnotherRefuses(String code) throws IOException {
        String document = new String(Run.bytes("kontrakt/strategi.json"), StandardCharsets.UTF_8);
        String wrong = document;
        List<String> changes = WRONG.get(code);
        for (int k = 0; k < changes.size(); k += 2) {
            wrong = wrong.replaceFirst(changes.get(k), changes.get(k + 1));
        }
        assertThat(wrong).isNotEqualTo(document);
        Path file = Files.writeString(folder.resolve("strategi.json"), wrong);

        for (List<String> command : COMMANDS) {
            Run run = Run.run(
                    Stream.of(command.subList(0, 1), List.of(file.toString()), command.subList(1, command.size()))
                            .flatMap(List::stream)
                            .toArray(String[]::new));

            assertThat(run.exit()).as(command + " " + run).isEqualTo(1);
            assertThat(run.out() + run.err())
                    .as(command.toString())
                    .contains(IS_READ_AS_A_RECORD.equals(command) ? "fejl" : "fejl " + code);
        }
    }

    private static String beslutning(String art, String organ, String halvaar) {
        return BESLUTNING.formatted(art, organ, halvaar);
    }

    private static List<String> beslutninger(String all) {
        return List.of("\"roller\": \\[", "\"styring\": {\"beslutninger\": [" + all + "]}, \"roller\": [" + ROLLER);
    }

    private static List<String> politik(String kriterier) {
        return List.of("\"roller\": \\[", "\"politik\": {\"kriterier\": [" + kriterier + "]}, \"roller\": [");
    }
}
