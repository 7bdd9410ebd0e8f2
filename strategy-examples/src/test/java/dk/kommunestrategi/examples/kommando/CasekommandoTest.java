package dk.kommunestrategi.examples.kommando;

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

class CasekommandoTest {

    @TempDir
    Path folder;

    @Test
    void aStrategyDocumentTellsItsCasesWithTheBrief() throws IOException {
        Path fil = Files.write(folder.resolve("strategi.json"), Eksempel.KALUNDBORG.dokument());

        Koersel koersel = Koersel.run("case", fil.toString());

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.out())
                .contains("Næste: trin 2 af 4: Socialudvalget")
                .contains("Fremstillet af: en maskine; det er ikke kommunens tekst");
    }

    @Test
    void aDecisionOutOfTurnIsToldWithTheResult() throws IOException {
        String post = new String(Eksempel.KALUNDBORG.dagsordenspunkt().orElseThrow(), StandardCharsets.UTF_8)
                .replace("17/11/2025 Direktionen", "17/11/2025 Økonomiudvalget");
        Path fil = Files.writeString(folder.resolve("post.json"), post);

        JsonNode json = Koersel.run("case", fil.toString(), "--json").json();

        assertThat(json.get("problems").findValuesAsString("code"))
                .containsExactly(
                        "BESLUTNING_UDEN_ORGAN",
                        "BESLUTNING_UDEN_FOR_TUR",
                        "BESLUTNING_UDEN_FOR_TUR",
                        "BESLUTNING_UDEN_FOR_TUR");
        String pointer = json.get("problems").get(1).get("pointer").stringValue();
        assertThat(json.at(pointer).stringValue()).isEqualTo("oekonomiudvalget");
        assertThat(json.at("/sager/0/status/tilstand").stringValue()).isEqualTo("IKKE_BEHANDLET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|INGEN_DAGSORDEN", "{\"Felter\":|SYNTAKSFEJL", "''|TOMT_DOKUMENT", "[1]|INGEN_DAGSORDEN"})
    void whatIsNoRecordIsAProblem(String tekst, String kode) throws IOException {
        Path fil = Files.writeString(folder.resolve("post.json"), tekst);

        Koersel koersel = Koersel.run("case", fil.toString(), "--json");

        assertThat(koersel.exit()).isEqualTo(1);
        assertThat(koersel.err()).isEmpty();
        assertThat(koersel.json().get("problems").get(0).get("code").stringValue())
                .isEqualTo(kode);
        assertThat(Koersel.run("case", fil.toString()).err()).contains("fejl " + kode);
    }

    @Test
    void aMissingFileIsAProblem() {
        String fil = folder.resolve("findes-ikke.json").toString();

        assertThat(Koersel.run("case", fil).err()).contains("FIL_KAN_IKKE_LAESES");
        assertThat(Koersel.run("case", fil, "--draft", "html").exit()).isEqualTo(1);
    }

    @Test
    void aStrategyWithoutCasesSaysSo() {
        assertThat(Koersel.run("case", "kolding").out()).isEqualTo("kolding: ingen sager\n");
    }

    @Test
    void aScriptInATitleIsText() throws IOException {
        Path fil = folder.resolve("strategi.json");
        Files.writeString(
                fil,
                "{\"navn\":\"<script>alert('x')</script> & *fed*\",\"kommune\":{\"kode\":\"0999\",\"navn\":\"K\"}}");

        assertThat(Koersel.run("case", fil.toString(), "--draft", "html").out())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; *fed*");
        assertThat(Koersel.run("case", fil.toString(), "--draft", "MARKDOWN").out())
                .contains("\\<script\\>alert('x')\\</script\\> \\& \\*fed\\*");
    }

    @Test
    void oneResultCannotBeOfTwoForms() {
        assertThat(Koersel.run("case", "kolding", "--draft", "html", "--json").exit())
                .isEqualTo(2);
        assertThat(Koersel.run("case", "kolding", "--draft", "pdf").exit()).isEqualTo(2);
    }

    @Test
    void validateTellsDecisionsOutOfTurnWithTheirLine() throws IOException {
        String dokument = new String(Eksempel.KALUNDBORG.dokument(), StandardCharsets.UTF_8)
                .replace("\"organ\": \"direktionen\"", "\"organ\": \"kommunalbestyrelsen\"");
        Path fil = Files.writeString(folder.resolve("strategi.json"), dokument);

        Koersel koersel = Koersel.run("validate", fil.toString());

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.out())
                .containsPattern(
                        "strategi.json:[0-9]+:[0-9]+: advarsel BESLUTNING_UDEN_FOR_TUR \"kommunalbestyrelsen\"");
    }
}
