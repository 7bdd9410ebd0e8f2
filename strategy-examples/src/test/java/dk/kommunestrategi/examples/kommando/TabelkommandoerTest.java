package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.StrategiJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code table} and {@code import}. */
class TabelkommandoerTest {

    @TempDir
    Path folder;

    @Test
    void whatTableWritesImportReads() throws IOException {
        Path xlsx = folder.resolve("kolding.xlsx");
        Path ud = folder.resolve("kolding.json");

        Koersel table = Koersel.run("table", "kolding", "--out", xlsx.toString());
        Koersel laest = Koersel.run(
                "import",
                "kolding",
                "--temamatrix",
                xlsx.toString(),
                "--handleplan",
                xlsx.toString(),
                "--out",
                ud.toString());

        assertThat(table.exit()).isZero();
        assertThat(laest.exit()).isZero();
        assertThat(laest.out()).isEmpty();
        assertThat(new StrategiJson().read(ud).getStrategi()).contains(Eksempel.KOLDING.strategi());
    }

    @Test
    void whatANewerFormatStatesIsKept() throws IOException {
        Path xlsx = folder.resolve("kolding.xlsx");
        Path nyere = folder.resolve("nyere.json");
        Path ud = folder.resolve("ud.json");
        String kolding = new StrategiJson().write(Eksempel.KOLDING.strategi());
        Files.writeString(
                nyere,
                kolding.replaceFirst(
                        "\"version\": \"1.0\",", "\"version\": \"1.9\", \"klimaaftryk\": { \"ton\": 7 },"));
        Koersel.run("table", "kolding", "--out", xlsx.toString());

        Koersel fil = Koersel.run("import", nyere.toString(), "--temamatrix", xlsx.toString(), "--out", ud.toString());
        Koersel stdout = Koersel.run("import", nyere.toString(), "--temamatrix", xlsx.toString());

        assertThat(fil.exit()).isZero();
        assertThat(Files.readString(ud)).contains("\"klimaaftryk\"").isEqualTo(stdout.out());
    }

    @Test
    void oneTableGoesToStdoutAsCsv() {
        assertThat(Koersel.run("table", "kolding").out()).startsWith("\uFEFFInitiativ;Let implementerbart;");
        assertThat(Koersel.run("table", "kolding", "--kind", "temamatrix").out())
                .startsWith("\uFEFF;1. Opbyggende fællesskaber;");
        assertThat(Koersel.run("table", "kolding", "--kind", "belastning").out())
                .startsWith("\uFEFFCenter;2024-H1;")
                .contains("\r\nVoksenrådgivningen;0;4;");
    }

    @Test
    void problemsInATableAreToldByItsNameRowAndCell() throws IOException {
        Path tabel = Koersel.copy("../kolding-handleplan.tsv", folder);
        Path ud = folder.resolve("ud.json");
        Files.writeString(
                tabel,
                Files.readString(tabel)
                        .replace("Rus. Og socialt udsatte\t1", "Rus. Og andet\t1")
                        .replace("\tStor\t", "\tEnorm\t"));

        Koersel koersel = Koersel.run("import", "kolding", "--handleplan", tabel.toString(), "--out", ud.toString());

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err())
                .contains(tabel + ":6:4: fejl UKENDT_CENTER \"Rus. Og andet\": Centret \"Rus. Og andet\" findes ikke.")
                .contains(
                        tabel
                                + ":8:7: fejl UKENDT_VAERDI \"Enorm\": Værdien findes ikke; mulighederne er Lille, Mellem, Stor.");
        assertThat(ud).doesNotExist();
        assertThat(Koersel.run("import", "kolding", "--handleplan", tabel.toString(), "--json")
                        .json()
                        .get("problems")
                        .size())
                .isEqualTo((int) koersel.err().lines().count());
    }

    @Test
    void withoutAPlanThereIsNoLoad() throws IOException {
        Path fil = folder.resolve("tom.json");
        Files.writeString(fil, "{\"navn\":\"S\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        Koersel koersel = Koersel.run("table", fil.toString(), "--kind", "belastning");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).contains("fejl ");
        assertThat(Koersel.run(
                                "table",
                                fil.toString(),
                                "--out",
                                folder.resolve("t.xlsx").toString())
                        .exit())
                .isZero();
    }

    @Test
    void aTableThatCannotBeReadIsTold() {
        assertThat(Koersel.run("import", "kolding", "--handleplan", "findes-ikke.csv")
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
    void wrongUsageIsTold(String linje) {
        assertThat(Koersel.run(linje.split(" ")).exit()).isEqualTo(2);
    }

    @Test
    void theDocumentItselfIsNotWrittenOver() throws IOException {
        Path fil = folder.resolve("kolding.csv");
        byte[] dokument = Eksempel.KOLDING.dokument();
        Files.write(fil, dokument);

        assertThat(Koersel.run("table", fil.toString(), "--out", fil.toString()).exit())
                .isEqualTo(1);
        assertThat(Files.readString(fil)).isEqualTo(new String(dokument, StandardCharsets.UTF_8));
    }
}
