package dk.kommunestrategi.examples.command;

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
class InvalidInputTest {

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
        String document = new String(Run.bytes("kontrakt/strategi.json"), StandardCharsets.UTF_8);
        Path file = write(document.replaceFirst(right, wrong));
        Path out = folder.resolve("plan.json");

        Run run = Run.run("plan", file.toString(), "--out", out.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":" + line + ":").contains("fejl " + code);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"|TOMT_DOKUMENT", "hej|SYNTAKSFEJL", "[]|FORKERT_TYPE", "null|FORKERT_TYPE", "{|SYNTAKSFEJL"})
    void whatIsNoDocumentIsToldSo(String tekst, String code) throws IOException {
        Path file = write(tekst == null ? "" : tekst);

        Run run = Run.run("plan", file.toString(), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("problems").get(0).get("code").stringValue()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kolding|Kolding. Mente du \"kolding\"? Se efter",
                "eksempelby-børn|eksempelby-børn. Mente du \"eksempelby-boern\"? Se efter",
                "strategi|strategi. Se efter",
                "''|\"\". Se efter"
            })
    void whatCannotBeReadMayHaveBeenAnExample(String name, String told) {
        assertThat(Run.run("validate", name).out()).contains("Der kan ikke læses fra " + told);
    }

    @Test
    void aTruncatedDocumentIsASyntaxErrorAtItsEnd() throws IOException {
        String document = new String(Run.bytes("kontrakt/strategi.json"), StandardCharsets.UTF_8);
        Path file = write(document.substring(0, document.length() / 2));

        Run run = Run.run("validate", file.toString(), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("problems")).hasSize(1);
        assertThat(run.json().get("problems").get(0).get("code").stringValue()).isEqualTo("SYNTAKSFEJL");
    }

    @Test
    void aMissingFileIsToldInTheLanguageAskedFor() {
        String file = folder.resolve("findes-ikke.json").toString();

        assertThat(Run.run("evaluate", file).err())
                .isEqualTo(file + ": fejl FIL_KAN_IKKE_LAESES: Der kan ikke læses fra " + file
                        + ". Se efter, om navnet er rigtigt, om det er en fil og ikke en mappe, og om du har adgang til den."
                        + System.lineSeparator());
        assertThat(Run.run("evaluate", file, "--lang", "en").err())
                .isEqualTo(file + ": error FIL_KAN_IKKE_LAESES: Nothing can be read from " + file
                        + ". Check the name, that it is a file and not a folder, and that you have access to it."
                        + System.lineSeparator());
        assertThat(Run.run("evaluate", file).exit()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyCalledAWorkbookIsToldWhatAWorkbookIs() throws IOException {
        Path file = Files.writeString(folder.resolve("noter.xlsx"), "Husk at ringe");

        Run run = Run.run("plan", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("fejl INGEN_ARBEJDSBOG").doesNotContain("JSON");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"plan", "evaluate", "validate"})
    void aFileThatCannotBeWrittenIsAProblem(String command) {
        String out = folder.resolve("findes-ikke").resolve("ud.json").toString();

        Run run = Run.run(command, "kolding", "--out", out);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("fejl FIL_KAN_IKKE_SKRIVES: Der kan ikke skrives til " + out);
    }

    @ParameterizedTest
    @CsvSource({"evaluate", "validate"})
    void aReportNeverReplacesTheDocumentItIsAbout(String command) throws IOException {
        byte[] document = Run.bytes("kontrakt/strategi.json");
        Path file = write(new String(document, StandardCharsets.UTF_8));

        Run run = Run.run(command, file.toString(), "--out", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("FIL_FINDES");
        assertThat(file).hasBinaryContent(document);
    }

    @Test
    void aPeriodTooShortForTheRulesIsInfeasible() {
        Run run = Run.run("plan", "kolding", "--period", "2024-H1..2024-H1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("INGEN_PLAN")
                .contains("initiativ 6 har væsentlige udgifter og kan derfor kun starte i et 2. halvår");
    }

    @Test
    void aPeriodTheWrongWayRoundIsAProblem() {
        Run run = Run.run("plan", "kolding", "--period", "2026-H2..2024-H1");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("kolding: fejl PERIODE_VENDT_OM");
    }

    @ParameterizedTest
    @CsvSource({"--lock,99=2024-H1,UKENDT_INITIATIV", "--lock,6=2030-H2,LAAS_UDEN_FOR_PERIODEN"})
    void aLockThatCannotBeIsAProblem(String option, String value, String code) {
        Run run = Run.run("plan", "kolding", option, value);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("kolding: fejl " + code);
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
        Run run = Run.run((line + " --json").split(" "));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"" + code + "\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void twoLocksOfOneInitiativeAreAProblem() {
        Run run = Run.run("plan", "kolding", "--lock", "6=2025-H2", "--lock", "6=2024-H2", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get("problems").get(0).get("code").stringValue()).isEqualTo("MODSTRIDENDE_LAASE");
        assertThat(run.json().get("problems").get(0).has("line")).isFalse();
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
        Run run = Run.run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty().doesNotContain("Exception");
    }

    private Path write(String document) throws IOException {
        return Files.writeString(folder.resolve("strategi.json"), document);
    }

    /** Where it ends can be seen, though it has quotation marks of its own. */
    @Test
    void whatStandsThereIsQuotedSoThatItCanBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("hus.json"), "{\"navn\":\"Det \"\"nye\"\" hus\"}");

        assertThat(Run.run("validate", file.toString()).out())
                .contains(": fejl SYNTAKSFEJL »\"nye\"\" hus\"}«: Her skal der stå gyldig JSON, men der står »\"nye");
    }
}
