package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code table} and {@code import}. */
class TableCommandsTest {

    @TempDir
    Path folder;

    @Test
    void whatTableWritesImportReads() throws IOException {
        Path xlsx = folder.resolve("kolding.xlsx");
        Path out = folder.resolve("kolding.json");

        Run table = Run.run("table", "kolding", "--out", xlsx.toString());
        Run read = Run.run(
                "import",
                "kolding",
                "--temamatrix",
                xlsx.toString(),
                "--handleplan",
                xlsx.toString(),
                "--out",
                out.toString());

        assertThat(table.exit()).isZero();
        assertThat(read.exit()).isZero();
        assertThat(read.out()).isEmpty();
        assertThat(new StrategiJson()
                        .read(out)
                        .map(Strategidokument::getStrategi)
                        .getValue())
                .contains(Eksempel.KOLDING.strategi());
    }

    @Test
    void whatANewerFormatStatesIsKept() throws IOException {
        Path xlsx = folder.resolve("kolding.xlsx");
        Path newer = folder.resolve("nyere.json");
        Path out = folder.resolve("ud.json");
        String kolding = new StrategiJson().write(Eksempel.KOLDING.strategi());
        Files.writeString(
                newer,
                kolding.replaceFirst(
                        "\"version\": \"1.0\",", "\"version\": \"1.9\", \"klimaaftryk\": { \"ton\": 7 },"));
        Run.run("table", "kolding", "--out", xlsx.toString());

        Run file = Run.run("import", newer.toString(), "--temamatrix", xlsx.toString(), "--out", out.toString());
        Run stdout = Run.run("import", newer.toString(), "--temamatrix", xlsx.toString());

        assertThat(file.exit()).isZero();
        assertThat(Files.readString(out)).contains("\"klimaaftryk\"").isEqualTo(stdout.out());
    }

    @Test
    void oneTableGoesToStdoutAsCsv() {
        assertThat(Run.run("table", "kolding").out()).startsWith("\uFEFFInitiativ;Let implementerbart;");
        assertThat(Run.run("table", "kolding", "--kind", "temamatrix").out())
                .startsWith("\uFEFF;1. Opbyggende fællesskaber;");
        assertThat(Run.run("table", "kolding", "--kind", "belastning").out())
                .startsWith("\uFEFFCenter;2024-H1;")
                .contains("\r\nVoksenrådgivningen;0;4;");
    }

    @Test
    void problemsInATableAreToldByItsNameRowAndCell() throws IOException {
        Path table = Run.copy("../kolding-handleplan.tsv", folder);
        Path out = folder.resolve("ud.json");
        Files.writeString(
                table,
                Files.readString(table)
                        .replace("Rus. Og socialt udsatte\t1", "Rus. Og andet\t1")
                        .replace("\tStor\t", "\tEnorm\t"));

        Run run = Run.run("import", "kolding", "--handleplan", table.toString(), "--out", out.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(table + ":6:4: fejl UKENDT_CENTER \"Rus. Og andet\": Centret \"Rus. Og andet\" findes ikke.")
                .contains(table
                        + ":8:7: fejl UKENDT_VAERDI \"Enorm\": Her skal der stå en af mulighederne Lille, Mellem, Stor,"
                        + " men der står \"Enorm\".");
        assertThat(out).doesNotExist();
        assertThat(Run.run("import", "kolding", "--handleplan", table.toString(), "--json")
                        .json()
                        .get("problems")
                        .size())
                .isEqualTo((int) run.err().lines().count());
    }

    @Test
    void withoutAPlanThereIsNoLoad() throws IOException {
        Path file = folder.resolve("tom.json");
        Files.writeString(file, "{\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        Run run = Run.run("table", file.toString(), "--kind", "belastning");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("fejl ");
        assertThat(Run.run(
                                "table",
                                file.toString(),
                                "--out",
                                folder.resolve("t.xlsx").toString())
                        .exit())
                .isZero();
    }

    @Test
    void aTableThatCannotBeReadIsTold() {
        assertThat(Run.run("import", "kolding", "--handleplan", "findes-ikke.csv")
                        .err())
                .startsWith("findes-ikke.csv: fejl FIL_KAN_IKKE_LAESES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table kolding --json",
                "table kolding --out x.doc",
                "table kolding --kind andet",
                "import kolding"
            })
    void wrongUsageIsTold(String line) {
        assertThat(Run.run(line.split(" ")).exit()).isEqualTo(2);
    }

    @Test
    void theDocumentItselfIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("kolding.csv");
        byte[] dokument = Eksempel.KOLDING.dokument();
        Files.write(file, dokument);

        assertThat(Run.run("table", file.toString(), "--out", file.toString()).exit())
                .isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(new String(dokument, StandardCharsets.UTF_8));
    }
}
