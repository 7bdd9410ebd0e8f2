package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CaseCommandTest {

    @TempDir
    Path folder;

    @Test
    void aStrategyDocumentTellsItsCasesWithTheBrief() throws IOException {
        Path file = Files.write(folder.resolve("strategi.json"), Eksempel.KALUNDBORG.dokument());

        Run run = Run.run("case", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Næste: trin 2 af 4: Socialudvalget")
                .contains("Fremstillet af: en maskine; det er ikke kommunens tekst");
    }

    @Test
    void aDecisionOutOfTurnIsToldWithTheResult() throws IOException {
        String post = new String(Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow(), StandardCharsets.UTF_8)
                .replace("17/11/2025 Direktionen", "17/11/2025 Økonomiudvalget");
        Path file = Files.writeString(folder.resolve("post.json"), post);

        JsonNode json = Run.run("case", file.toString(), "--json").json();

        assertThat(json.get("problems").findValuesAsString("code"))
                .containsExactly(
                        "BESLUTNING_UDEN_ORGAN",
                        "AFBUD_FLERTYDIGT",
                        "BESLUTNING_UDEN_FOR_TUR",
                        "BESLUTNING_UDEN_FOR_TUR",
                        "BESLUTNING_UDEN_FOR_TUR");
        String pointer = json.get("problems").get(2).get("pointer").stringValue();
        assertThat(json.at(pointer).stringValue()).isEqualTo("oekonomiudvalget");
        assertThat(json.at("/sager/0/status/tilstand").stringValue()).isEqualTo("IKKE_BEHANDLET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|INGEN_DAGSORDEN", "{\"Felter\":|SYNTAKSFEJL", "''|TOMT_DOKUMENT", "[1]|INGEN_DAGSORDEN"})
    void whatIsNoRecordIsAProblem(String tekst, String kode) throws IOException {
        Path file = Files.writeString(folder.resolve("post.json"), tekst);

        Run run = Run.run("case", file.toString(), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("problems").get(0).get("code").stringValue()).isEqualTo(kode);
        assertThat(Run.run("case", file.toString()).err()).contains("fejl " + kode);
    }

    @Test
    void aMissingFileIsAProblem() {
        String file = folder.resolve("findes-ikke.json").toString();

        assertThat(Run.run("case", file).err()).contains("FIL_KAN_IKKE_LAESES");
        assertThat(Run.run("case", file, "--draft", "html").exit()).isEqualTo(1);
    }

    @Test
    void aStrategyWithoutCasesSaysSo() {
        assertThat(Run.run("case", "kolding").out()).isEqualTo("kolding: ingen sager\n");
    }

    /** Where there is nothing to choose among, nobody is told to choose. */
    @Test
    void aCaseThatIsNotThereIsNoRecord() throws IOException {
        Path file = Files.write(folder.resolve("strategi.json"), Eksempel.KALUNDBORG.dokument());

        assertThat(Run.run("case", file.toString(), "--record", "5").err())
                .contains("har ingen sag 5. Vælg blandt "
                        + Eksempel.KALUNDBORG.strategi().getSager().stream()
                                .map(sag -> sag.getSagsnummer().orElse(sag.getId()))
                                .findFirst()
                                .orElseThrow());
        assertThat(Run.run("case", "kolding", "--record", "5").err())
                .contains("kolding har ingen sager.")
                .doesNotContain("Vælg");
        assertThat(Run.run("case", "kolding", "--record", "5", "--lang", "en").err())
                .contains("kolding has no cases.")
                .doesNotContain("Choose");
    }

    @Test
    void aScriptInATitleIsText() throws IOException {
        Path file = folder.resolve("strategi.json");
        Files.writeString(
                file,
                "{\"navn\":\"<script>alert('x')</script> & *fed*\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        assertThat(Run.run("case", file.toString(), "--draft", "html").out())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; *fed*");
        assertThat(Run.run("case", file.toString(), "--draft", "MARKDOWN").out())
                .contains("\\<script\\>alert('x')\\</script\\> \\& \\*fed\\*");
    }

    @Test
    void oneResultCannotBeOfTwoForms() {
        assertThat(Run.run("case", "kolding", "--draft", "html", "--json").exit())
                .isEqualTo(2);
        assertThat(Run.run("case", "kolding", "--draft", "pdf").exit()).isEqualTo(2);
    }

    @Test
    void theDescriptionOfAnInitiativeThatTheStrategyHasIsDrafted() {
        Run unknown = Run.run("case", "kolding", "--draft", "html", "--initiativ", "99");

        assertThat(Run.run("case", "kolding", "--draft", "html", "--initiativ", "6")
                        .out())
                .contains("<title>Igangsættelse af nyt initiativ</title>")
                .doesNotContain("<script");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("fejl UKENDT_INITIATIV \"99\"").contains("Vælg blandt initiativerne 1, 2,");
        assertThat(Run.run("case", "kolding", "--initiativ", "6").err())
                .contains("--initiativ")
                .contains("--draft");
        assertThat(Run.run("case", "kolding", "--draft", "html", "--initiativ", "6", "--sensitivity")
                        .exit())
                .isEqualTo(2);
    }

    /** Several strategies are one case, whether they are named one by one or are a portfolio already. */
    @Test
    void severalStrategiesAreDraftedAsOneCase() throws IOException {
        Path voksne = Files.write(folder.resolve("voksne.json"), Eksempel.EKSEMPELBY_VOKSNE.dokument());

        assertThat(Run.run("case", "eksempelby-boern", voksne.toString(), "--draft", "text")
                        .out())
                .startsWith("Godkendelse af »Tidlig hjælp til børn og unge« og »Et hverdagsliv")
                .contains("Træffes der ingen beslutning, ")
                .doesNotContain("Alternativ 1");
        Run alternativer =
                Run.run("case", voksne.toString(), "eksempelby-seniorer", "--draft", "text", "--alternatives", "2");
        assertThat(alternativer.out()).contains("- Alternativ 1 er ").doesNotContain("Alternativ 2");
        assertThat(Run.run("case", "kolding", "--draft", "text", "--alternatives", "2")
                        .out())
                .contains("- Alternativ 1 er ")
                .doesNotContain("Alternativ 2");
        assertThat(Run.run("case", "eksempelby", "--draft", "html", "--initiativ", "1")
                        .err())
                .contains("--initiativ kan kun bruges ved én strategi.");
        assertThat(Run.run("case", "eksempelby", "--draft", "html", "--sensitivity")
                        .err())
                .contains("--sensitivity kan kun bruges ved én strategi.");
        assertThat(Run.run("case", "eksempelby", "eksempelby", "--draft", "html")
                        .err())
                .contains("Kun én FILE kan være en portefølje.");
        assertThat(Run.run("case", "kolding", "kalundborg").err()).contains("'kalundborg' hører ikke med her.");
        assertThat(Run.run("case", "kolding", "--alternatives", "2").err())
                .contains("--alternatives kan kun bruges sammen med --draft.");
    }

    @Test
    void strategiesWithErrorsAreNotDrafted() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("b.json"),
                "{\"kode\":\"boern\",\"navn\":\"B\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        Run run = Run.run("case", "eksempelby-boern", wrong.toString(), "--draft", "markdown");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("DOBBELT_KODE");
    }

    /** From a record to a strategy document in one command; doing it again changes nothing. */
    @Test
    void aRecordIsPutIntoAStrategy() throws IOException {
        Path post = Files.write(
                folder.resolve("post.json"),
                Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow());
        Path first = folder.resolve("ny.json");
        Path second = folder.resolve("igen.json");

        Run run = Run.run("case", post.toString(), "--into", "kolding", "--out", first.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("post.json").contains("BESLUTNING_UDEN_ORGAN");
        assertThat(Run.run("validate", first.toString()).exit()).isZero();
        assertThat(Run.run("case", first.toString()).out())
                .contains("Beslutning om hjemløsestrategi")
                .contains("Næste: trin 2 af 4: Socialudvalget");
        assertThat(Run.run("plan", first.toString()).exit()).isZero();
        assertThat(Run.run("case", post.toString(), "--into", first.toString(), "--out", second.toString())
                        .exit())
                .isZero();
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void whatIsNoRecordChangesNothing() throws IOException {
        Path liste =
                Files.writeString(folder.resolve("liste.json"), "[{\"Id\":\"u\",\"Navn\":\"Byrådet\",\"Moeder\":[]}]");
        Path ny = folder.resolve("ny.json");

        Run run = Run.run("case", liste.toString(), "--into", "kolding", "--out", ny.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("DAGSORDENSLISTE").contains("udvalgsliste");
        assertThat(ny).doesNotExist();
        assertThat(Run.run("case", liste.toString(), "--into", liste.toString()).exit())
                .isEqualTo(1);
        assertThat(Run.run("case", liste.toString(), "--into", "kolding", "--draft", "html")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.run("case", liste.toString(), "--into", "kolding", "--json")
                        .json()
                        .get("problems")
                        .findValuesAsString("code"))
                .containsExactly("DAGSORDENSLISTE");
    }

    @Test
    void validateTellsDecisionsOutOfTurnWithTheirLine() throws IOException {
        String dokument = new String(Eksempel.KALUNDBORG.dokument(), StandardCharsets.UTF_8)
                .replace("\"organ\": \"direktionen\"", "\"organ\": \"kommunalbestyrelsen\"");
        Path file = Files.writeString(folder.resolve("strategi.json"), dokument);

        Run run = Run.run("validate", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "strategi.json:[0-9]+:[0-9]+: advarsel BESLUTNING_UDEN_FOR_TUR \"kommunalbestyrelsen\"");
    }
}
