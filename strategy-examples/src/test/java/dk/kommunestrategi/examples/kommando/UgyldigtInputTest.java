package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with the input is told with its place, ends with 1, and leaves nothing behind. */
class UgyldigtInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"niveau\": 3 |\"niveau\": 7 |NIVEAU_OVER_SKALA |44",
                "\"center\": \"rus\", \"niveau\": 1 |\"center\": \"rsu\", \"niveau\": 1 |UKENDT_CENTER |31",
                "\"tidligst\": \"2026-H2\" |\"tidligst\": \"2026-H3\" |UGYLDIGT_HALVAAR |88",
                "\"varighed\": 1 |\"varighed\": \"kort\" |FORKERT_TYPE |34",
                "\"forarbejde\": 1 |\"forarbjede\": 1 |UKENDT_NOEGLE |48",
                "\"udgiftsniveau\": \"LILLE\" |\"udgiftsniveau\": \"ENORM\" |UKENDT_VAERDI |32",
                "\"skala\": 3 |\"skala\": null |NULL_VAERDI |5",
                "\"navn\": \"Sundhed og trivsel\" |\"navn\": \"\" |TOM_TEKST |8",
                "\"skala\": 3, |\"skala\": 3 |SYNTAKSFEJL |6"
            })
    void aMistakeIsToldWithItsLine(String right, String wrong, String code, int line) throws IOException {
        String document = new String(Koersel.bytes("kontrakt/strategi.json"), StandardCharsets.UTF_8);
        Path fil = write(document.replaceFirst(right, wrong));
        Path out = folder.resolve("plan.json");

        Koersel koersel = Koersel.run("plan", fil.toString(), "--out", out.toString());

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.out()).isEmpty();
        assertThat(koersel.err()).startsWith(fil + ":" + line + ":").contains("fejl " + code);
        assertThat(koersel.err().lines()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"|TOMT_DOKUMENT", "hej|SYNTAKSFEJL", "[]|FORKERT_TYPE", "null|FORKERT_TYPE", "{|SYNTAKSFEJL"})
    void whatIsNoDocumentIsToldSo(String tekst, String code) throws IOException {
        Path fil = write(tekst == null ? "" : tekst);

        Koersel koersel = Koersel.run("plan", fil.toString(), "--json");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).isEmpty();
        assertThat(koersel.json().get("problems").get(0).get("code").stringValue())
                .isEqualTo(code);
    }

    @Test
    void aTruncatedDocumentIsASyntaxErrorAtItsEnd() throws IOException {
        String document = new String(Koersel.bytes("kontrakt/strategi.json"), StandardCharsets.UTF_8);
        Path fil = write(document.substring(0, document.length() / 2));

        Koersel koersel = Koersel.run("validate", fil.toString(), "--json");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.json().get("problems")).hasSize(1);
        assertThat(koersel.json().get("problems").get(0).get("code").stringValue())
                .isEqualTo("SYNTAKSFEJL");
    }

    @Test
    void aMissingFileIsToldInTheLanguageAskedFor() {
        String fil = folder.resolve("findes-ikke.json").toString();

        assertThat(Koersel.run("evaluate", fil).err())
                .isEqualTo(fil + ": fejl FIL_KAN_IKKE_LAESES: Der kan ikke læses fra " + fil
                        + ". Se efter, om navnet er rigtigt, og om du har adgang til filen."
                        + System.lineSeparator());
        assertThat(Koersel.run("evaluate", fil, "--lang", "en").err())
                .isEqualTo(fil + ": error FIL_KAN_IKKE_LAESES: Nothing can be read from " + fil
                        + ". Check the name, and that you have access to the file." + System.lineSeparator());
        assertThat(Koersel.run("evaluate", fil).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"plan", "evaluate", "validate"})
    void aFileThatCannotBeWrittenIsAProblem(String command) {
        String out = folder.resolve("findes-ikke").resolve("ud.json").toString();

        Koersel koersel = Koersel.run(command, "kolding", "--out", out);

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.out()).isEmpty();
        assertThat(koersel.err()).contains("fejl FIL_KAN_IKKE_SKRIVES: Der kan ikke skrives til " + out);
    }

    @ParameterizedTest
    @CsvSource({"evaluate", "validate"})
    void aReportNeverReplacesTheDocumentItIsAbout(String command) throws IOException {
        byte[] document = Koersel.bytes("kontrakt/strategi.json");
        Path fil = write(new String(document, StandardCharsets.UTF_8));

        Koersel koersel = Koersel.run(command, fil.toString(), "--out", fil.toString());

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).contains("FIL_KAN_IKKE_SKRIVES");
        assertThat(fil).hasBinaryContent(document);
    }

    @Test
    void aPeriodTooShortForTheRulesIsInfeasible() {
        Koersel koersel = Koersel.run("plan", "kolding", "--period", "2024-H1..2024-H1");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.out()).isEmpty();
        assertThat(koersel.err())
                .contains("INGEN_PLAN")
                .contains("initiativ 6 har væsentlige udgifter og kan derfor kun starte i et 2. halvår");
    }

    @Test
    void aPeriodTheWrongWayRoundIsAProblem() {
        Koersel koersel = Koersel.run("plan", "kolding", "--period", "2026-H2..2024-H1");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).startsWith("kolding: fejl PERIODE_VENDT_OM");
    }

    @ParameterizedTest
    @CsvSource({"--lock,99=2024-H1,UKENDT_INITIATIV", "--lock,6=2030-H2,LAAS_UDEN_FOR_PERIODEN"})
    void aLockThatCannotBeIsAProblem(String option, String value, String code) {
        Koersel koersel = Koersel.run("plan", "kolding", option, value);

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).startsWith("kolding: fejl " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "explain kolding --initiativ 99,UKENDT_INITIATIV",
        "explain kolding --initiativ 6 --why-not 2031-H1,LAAS_UDEN_FOR_PERIODEN",
        "explain kolding --period 2024-H1..2024-H1,INGEN_PLAN",
        "explain kolding --revise-from 2031-H1,REVISION_UDEN_FOR_PERIODEN",
        "plan kolding --revise-from 2031-H1,REVISION_UDEN_FOR_PERIODEN"
    })
    void whatCannotBeAskedIsAProblem(String line, String code) {
        Koersel koersel = Koersel.run((line + " --json").split(" "));

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.out()).contains("\"" + code + "\"");
        assertThat(koersel.err()).isEmpty();
    }

    @Test
    void twoLocksOfOneInitiativeAreAProblem() {
        Koersel koersel = Koersel.run("plan", "kolding", "--lock", "6=2025-H2", "--lock", "6=2024-H2", "--json");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.json().get("problems").get(0).get("code").stringValue())
                .isEqualTo("MODSTRIDENDE_LAASE");
        assertThat(koersel.json().get("problems").get(0).has("line")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "plan",
        "explain kolding --why-not 2025-H1",
        "explain kolding --initiativ seks",
        "plan kolding --revise-from 2025-3",
        "plan kolding --lock 6",
        "plan kolding --period 2024",
        "plan kolding --lock 6=2024-H3",
        "plan kolding --lang fr",
        "plan kolding --nonsense",
        "nonsense",
        "''"
    })
    void wrongUsageEndsWithTwoAndPrintsNothingOnStdout(String line) {
        Koersel koersel = Koersel.run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(koersel.exit()).isEqualTo(2);
        assertThat(koersel.out()).isEmpty();
        assertThat(koersel.err()).isNotEmpty().doesNotContain("Exception");
    }

    private Path write(String document) throws IOException {
        return Files.writeString(folder.resolve("strategi.json"), document);
    }
}
