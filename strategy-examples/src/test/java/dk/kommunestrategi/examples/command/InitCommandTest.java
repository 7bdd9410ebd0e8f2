package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.examples.command.view.Terminal;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Styring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code init}, and workbooks in the place of documents. */
class InitCommandTest {

    private static final InstantSource SUMMER = InstantSource.fixed(Instant.parse("2026-07-01T10:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void aDocumentToBeginWithIsSound() throws IOException {
        Path file = folder.resolve("strategi.json");

        Run run = Run.run(Terminal.NONE, SUMMER, "init", "--json", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(file))
                .startsWith("{\n  \"$schema\": \"strategi.schema.json\",")
                .contains("\"fra\": \"2027-H1\"", "\"til\": \"2029-H2\"")
                .isEqualTo(Run.run(Terminal.NONE, SUMMER, "init", "--json").out());
        Run validate = Run.run("validate", file.toString());
        assertThat(validate.exit()).isZero();
        assertThat(validate.out())
                .contains("ingen fejl og ingen advarsler", "mangler til en plan INGEN_INITIATIVER")
                .doesNotContain("fejl INGEN_INITIATIVER");
        assertThat(Run.run("validate", file.toString(), "--json").json().get("manglerTilPlan"))
                .hasSize(1);
    }

    @Test
    void aWorkbookHasAFilledOneBesideIt() {
        Path file = folder.resolve("ny.xlsx");

        Run run = Run.run("init", "--xlsx", "--period", "2026-H1..2027-H2", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(Run.run("validate", file.toString()).err()
                        + Run.run("validate", file.toString()).out())
                .contains(file + ":Strategi!B3: fejl MANGLER");
        assertThat(Run.run("plan", folder.resolve("ny-eksempel.xlsx").toString())
                        .exit())
                .isZero();
    }

    @Test
    void theEndingOfTheFileSaysWhichOfTheTwoIsWanted() throws IOException {
        Path document = folder.resolve("ny.JSON");
        Path workbook = folder.resolve("ny.xlsx");

        assertThat(Run.run(Terminal.NONE, SUMMER, "init", "--out", document.toString())
                        .exit())
                .isZero();
        assertThat(Run.run("init", "--out", workbook.toString()).exit()).isZero();

        assertThat(Files.readString(document))
                .isEqualTo(Run.run(Terminal.NONE, SUMMER, "init", "--json").out());
        assertThat(Run.run("import", "kolding", "--workbook", workbook.toString())
                        .err())
                .doesNotContain("UGYLDIG_TABEL");
        assertThat(Run.run("init", "--out", folder.resolve("ny").toString()).err())
                .contains("Vælg et dokument eller en arbejdsbog")
                .contains("der ender på .json eller .xlsx");
    }

    @Test
    void whatSomebodyHasWrittenIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("ny.xlsx");
        Files.writeString(file, "alt");

        Run run = Run.run("init", "--xlsx", "--out", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("fejl FIL_FINDES: Filen " + file + " findes allerede og er ikke overskrevet.");
        assertThat(Files.readString(file)).isEqualTo("alt");
    }

    @Test
    void nothingIsWrittenWhereTheExampleCannotBe() throws IOException {
        Path example = folder.resolve("ny-eksempel.xlsx");
        Files.writeString(example, "alt");

        Run run = Run.run("init", "--xlsx", "--out", folder.resolve("ny.xlsx").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("fejl FIL_FINDES: Filen " + example + " findes allerede og er ikke overskrevet.");
        assertThat(folder.resolve("ny.xlsx")).doesNotExist();
    }

    @Test
    void whatSomebodyHasFilledInIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("kolding.xlsx");
        Run.run("table", "kolding", "--out", file.toString());
        byte[] before = Files.readAllBytes(file);

        List<Run> runs = List.of(
                Run.run("validate", file.toString(), "--remarks", file.toString()),
                Run.run("table", file.toString(), "--out", file.toString()),
                Run.run("plan", file.toString(), "--out", file.toString()),
                Run.run("import", "kolding", "--workbook", file.toString(), "--out", file.toString()));

        assertThat(runs).allSatisfy(run -> assertThat(run.err()).contains("FIL_FINDES"));
        assertThat(runs).extracting(Run::exit).containsOnly(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aPlanIsWrittenAsAWorkbookAndReadBack() {
        Path xlsx = folder.resolve("planlagt.xlsx");
        Path json = folder.resolve("planlagt.json");

        Run plan = Run.run("plan", "kolding", "--out", xlsx.toString());
        Run read = Run.run("import", xlsx.toString(), "--out", json.toString());
        Run merged = Run.run("import", "kolding", "--workbook", xlsx.toString());

        assertThat(plan.err()).contains("IKKE_I_ARBEJDSBOGEN");
        assertThat(read.exit()).isZero();
        Strategi strategi = new StrategiJson()
                .read(json)
                .getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow();
        Strategi kolding = Eksempel.KOLDING.strategi();
        assertThat(strategi.withHandleplan(Optional.empty()))
                .isEqualTo(kolding.withHandleplan(Optional.empty())
                        .withHandleplansversioner()
                        .withUenigheder(List.of())
                        .withAngivelser(List.of())
                        .withStyring(Styring.builder()
                                .indikatorer(kolding.styring().getIndikatorer())
                                .build()));
        assertThat(new StrategiJson().read(merged.out()).getValue().map(Strategidokument::getStrategi))
                .contains(kolding.withHandleplan(strategi.getHandleplan()));
    }

    @Test
    void aWorkbookGetsItsRemarksAndTheComputedPlan() {
        Path file = folder.resolve("kolding.xlsx");
        Path remarked = folder.resolve("bemaerket.xlsx");
        Run.run("table", "kolding", "--out", file.toString());

        Run run = Run.run("validate", file.toString(), "--remarks", remarked.toString());

        assertThat(run.exit()).isZero();
        assertThat(Run.run("validate", remarked.toString()).out())
                .isEqualTo(run.out().replace(file.toString(), remarked.toString()));
        assertThat(Run.run("import", "kolding", "--handleplan", remarked.toString(), "--quiet")
                        .exit())
                .isZero();
        assertThat(Run.run("validate", "kolding", "--remarks", remarked.toString())
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "init --xlsx", "init --xlsx --json --out x.xlsx", "init --out x.txt"})
    void wrongUsageIsTold(String line) {
        assertThat(Run.run(line.split(" ")).exit()).isEqualTo(2);
    }
}
