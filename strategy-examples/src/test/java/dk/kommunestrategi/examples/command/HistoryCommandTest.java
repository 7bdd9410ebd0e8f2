package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.examples.Seksaar;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Versionsart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a plan that is planned again and again. */
class HistoryCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPlanBecomesAVersionBesideTheOneThatWasPublished() throws IOException {
        Path file = folder.resolve("plan.json");

        plan("kolding", file, "--date", "2023-11-27");

        assertThat(versioner(file))
                .extracting(Handleplansversion::getArt)
                .containsExactly(Versionsart.PUBLICERET, Versionsart.FORESLAAET);
        assertThat(versioner(file).get(0).getHandleplan())
                .isEqualTo(Eksempel.KOLDING.strategi().getHandleplan().orElseThrow());
        assertThat(versioner(file).get(1).getDato()).contains(LocalDate.of(2023, 11, 27));
        Run history = Run.run("history", file.toString(), "--rederive", "-q");
        assertThat(history.exit()).isZero();
        assertThat(history.out())
                .contains("Version 1: publiceret", "Version 2: foreslået", "Dato: 27. november 2023")
                .contains("Beregnet igen giver versionen nøjagtig den samme plan.")
                .contains("Det er ikke oplyst, hvordan den er beregnet.");
    }

    @Test
    void planningOnceMoreGoesOnFromWhatTheFileHasAndWritesOverNothing() throws IOException {
        Path file = folder.resolve("plan.json");
        plan("kolding", file);
        List<Handleplansversion> first = versioner(file);

        plan("kolding", file);
        assertThat(versioner(file)).isEqualTo(first);
        plan("kolding", file, "--lock", "6=2025-H2");
        assertThat(versioner(file)).hasSize(3).startsWith(first.toArray(new Handleplansversion[0]));
        plan(file.toString(), file, "--revise-from", "2025-H1");
        assertThat(versioner(file).size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void versionsOfAnotherPlanAreNotWrittenOver() throws IOException {
        Path file = folder.resolve("plan.json");
        Path other = folder.resolve("andet.json");
        plan("kolding", file);
        String before = Files.readString(file);
        plan("kolding", other, "--period", "2025-H1..2027-H2");

        Run run = Run.run("plan", other.toString(), "--out", file.toString(), "-q");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("HISTORIK_GAAR_TABT");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aProposalIsNotOlderThanTheVersionBeforeIt() throws IOException {
        Path file = folder.resolve("plan.json");
        plan("kolding", file, "--date", "2023-11-27");
        String before = Files.readString(file);

        Run run = Run.run("plan", "kolding", "--out", file.toString(), "--date", "2023-11-26", "-q");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("VERSION_I_FORKERT_ORDEN");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void twoVersionsAreComparedInWordsAndInData() {
        Path file = folder.resolve("plan.json");
        plan("kolding", file);

        assertThat(Run.run("history", file.toString(), "--compare", "1..2", "-q")
                        .out())
                .startsWith("Fra version 1 til version 2 af handleplanen")
                .contains("Initiativ 6 flytter fra 2. halvår 2024 til 2. halvår 2026.");
        assertThat(Run.run("history", file.toString(), "--compare", "1..2", "--json")
                        .out())
                .startsWith("{\n  \"fra\" : 1,\n  \"til\" : 2,\n  \"forskel\" : {\n    \"flytninger\" : [");
        assertThat(Run.run("history", file.toString(), "--compare", "2..2", "--lang", "en", "-q")
                        .out())
                .contains("The plans are the same.");
        Run unknown = Run.run("history", file.toString(), "--compare", "1..3", "--json");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.out()).contains("UKENDT_HANDLEPLANSVERSION");
    }

    @Test
    void aReportSaysWhichVersionTheExistingPlanIs() {
        Path file = folder.resolve("plan.json");
        plan("kolding", file);

        assertThat(grundlag(file.toString())).contains("version 2 af handleplanen, foreslået");
        assertThat(grundlag("kolding")).contains("version 1 af handleplanen, publiceret");
        assertThat(grundlag("eksempelby-boern")).doesNotContain("af handleplanen, ");
    }

    /** What a report says that it rests on. */
    private static String grundlag(String source) {
        return Run.run("report", source, "--format", "markdown", "--sections", "grundlag", "--alternatives", "0", "-q")
                .out();
    }

    @Test
    void aDocumentWithoutVersionsSaysSo() {
        assertThat(Run.run("history", "eksempelby-boern", "-q").out())
                .contains("Dokumentet har ingen versioner af handleplanen.");
        assertThat(Run.run("history", "eksempelby-boern", "--json").out()).startsWith("{\n  \"versioner\" : [ ],");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "history kolding --compare 1",
                "history kolding --compare a..b",
                "plan kolding --date 2026-11-27",
                "plan kolding --date 2026-02-30 --out x.json"
            })
    void whatMakesNoSenseIsWrongUsage(String line) {
        assertThat(Run.run(line.split(" ")).exit()).isEqualTo(2);
    }

    @Test
    void theExampleLooksBackOnAllOfIt() {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            Seksaar.main(new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains(
                        "Version 3: vedtaget",
                        "Besluttet af: Social- og Arbejdsmarkedsudvalget",
                        "Dato: 18. december 2023")
                .contains("Beslutning: nr. 2 i loggen: vedtagelse af handleplanen")
                .contains("Version 3", "Beregnet igen giver versionen nøjagtig den samme plan.");
    }

    private static void plan(String source, Path file, String... options) {
        List<String> line = new ArrayList<>(List.of("plan", source, "-q", "--out", file.toString()));
        line.addAll(List.of(options));
        assertThat(Run.run(line.toArray(new String[0])).exit()).isZero();
    }

    private static List<Handleplansversion> versioner(Path file) throws IOException {
        return new StrategiJson()
                .read(Files.readAllBytes(file))
                .getValue()
                .map(Strategidokument::getStrategi)
                .map(Strategi::getHandleplansversioner)
                .orElseThrow();
    }
}
