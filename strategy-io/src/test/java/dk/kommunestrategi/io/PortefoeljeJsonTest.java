package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.schema.PublishedSchema;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Portfolios as documents, with their strategies inside them. */
class PortefoeljeJsonTest {

    private static final String KOMMUNE = "\"kommune\":{\"kode\":\"0999\",\"navn\":\"Eksempelby Kommune\"}";

    private final PortefoeljeJson json = new PortefoeljeJson();

    private static String strategi(String kode, String more) {
        return "{\"kode\":\"" + kode + "\",\"navn\":\"Strategi\"," + KOMMUNE + more + "}";
    }

    private static String portefoelje(String... strategier) {
        return "{\"navn\":\"Samlet\",\n\"strategier\":[\n" + String.join(",\n", strategier) + "]}";
    }

    private List<String> problems(String dokument) {
        return json.read(dokument).getProblems().stream()
                .map(problem -> problem.getCode() + " " + problem.getPointer() + " "
                        + problem.getLine().orElseThrow() + ":"
                        + problem.getColumn().orElseThrow())
                .toList();
    }

    @Test
    void aPortfolioIsReadAndWrittenWithItsStrategies() {
        String dokument = portefoelje(strategi("boern", ""), strategi("voksne", ""));

        Portefoelje read = json.read(dokument).getValue().orElseThrow().getPortefoelje();

        assertThat(read.getNavn()).hasValue("Samlet");
        assertThat(read.getStrategier())
                .extracting(Strategi::getKode)
                .extracting(kode -> kode.orElse(""))
                .containsExactly("boern", "voksne");
        assertThat(json.read(json.write(read)).getValue()).contains(Portefoeljedokument.of(read));
        PublishedSchema.PORTEFOELJE.assertValid(json.write(read));
    }

    @Test
    void everythingThatIsWrongIsToldWhereItStands() {
        assertThat(problems(portefoelje(
                        strategi("boern", ",\"skala\":0,\"temaer\":[{\"nummer\":1}]"),
                        strategi("boern", ",\"farve\":1").replace("0999", "0580"))))
                .containsExactly(
                        "UNDER_MINDSTE /strategier/0/skala 3:97",
                        "MANGLER /strategier/0/temaer/0/navn 3:109",
                        "DOBBELT_KODE /strategier/1/kode 4:9",
                        "FORSKELLIGE_KOMMUNER /strategier/1/kommune/kode 4:53",
                        "UKENDT_NOEGLE /strategier/1/farve 4:89");
    }

    /** A strategy that cannot be read hides what rests on it, and nothing else. */
    @Test
    void whatFollowsFromWhatIsBrokenIsNotTold() {
        assertThat(problems("{\"strategier\":[7," + strategi("b", "").replace("\"kode\":\"b\",", "") + "]}"))
                .containsExactly("FORKERT_TYPE /strategier/0 1:16", "STRATEGIKODE_MANGLER /strategier/1/kode 1:18");
        assertThat(problems("{\"strategier\":[]}")).containsExactly("TOM_LISTE /strategier 1:15");
        assertThat(problems("{\"strategier\":[],\"strategier\":[]}")).contains("DOBBELT_NOEGLE /strategier 1:18");
    }

    @Test
    void aPortfolioIsNoStrategyAndAStrategyNoPortfolio() {
        StrategiJson strategier = new StrategiJson();

        assertThat(problems(strategi("boern", ",\"farve\":1"))).containsExactly("ANDET_DOKUMENT  1:1");
        assertThat(strategier.read(portefoelje(strategi("boern", ""))).getProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.ANDET_DOKUMENT);
                    assertThat(problem.getMessage(Sprog.DANSK))
                            .isEqualTo("Dokumentet er en portefølje, og her læses en strategi.");
                });
        // What is neither is a strategy without what a strategy has.
        assertThat(strategier.read("{\"navn\":\"S\"}").getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.MANGLER);
    }

    @Test
    void eachStrategyIsOfItsOwnVersion() {
        String newer = strategi("boern", ",\"version\":\"1.7\",\"farve\":\"#fff\"");
        String same = strategi("voksne", ",\"version\":\"1.0\",\"farve\":\"#fff\"");

        Result<Portefoeljedokument> kept = json.read(portefoelje(newer));
        assertThat(kept.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly("NOEGLE_FRA_NYERE_VERSION /strategier/0/farve");
        assertThat(json.write(kept.getValue().orElseThrow())).contains("\"farve\": \"#fff\"");
        assertThat(problems(portefoelje(newer, same))).contains("UKENDT_NOEGLE /strategier/1/farve 4:106");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9"})
    void ofAStrategyOfAnotherMajorVersionNothingElseIsTold(String version) {
        assertThat(problems(portefoelje(
                        strategi("boern", ",\"version\":\"" + version + "\",\"farve\":1,\"skala\":\"to\""),
                        strategi("voksne", ",\"skala\":0"))))
                .containsExactly("UKENDT_VERSION /strategier/0/version 3:99", "UNDER_MINDSTE /strategier/1/skala 4:98");
    }

    @Test
    void whatIsNotKnownStaysWithItsStrategy() {
        String dokument = portefoelje(
                        strategi("a", ",\"version\":\"1.7\",\"farve\":\"rød\""),
                        strategi("b", ",\"version\":\"1.7\",\"farve\":\"blå\""))
                .replaceFirst("\\{", "{\"\\$schema\":\"portefoelje.schema.json\",");
        Portefoeljedokument read = json.read(dokument).getValue().orElseThrow();
        Portefoelje first = Portefoelje.builder()
                .from(read.getPortefoelje())
                .strategier(read.getPortefoelje().getStrategier().subList(1, 2))
                .build();

        assertThat(json.write(read)).startsWith("{\n  \"$schema\"").contains("rød", "blå");
        assertThat(json.write(read.withPortefoelje(first))).contains("blå").doesNotContain("rød");
        assertThat(read.withPortefoelje(first).fingeraftryk())
                .isEqualTo(Portefoeljedokument.of(first).fingeraftryk())
                .isNotEqualTo(read.fingeraftryk());
    }

    @Test
    void aStrategyMayKeepTheSchemaThatItNamesAlone() {
        String dokument =
                portefoelje(strategi("boern", ",\"$schema\":\"strategi.schema.json\""), strategi("voksne", ""));

        String written = json.write(json.read(dokument).getValue().orElseThrow());

        assertThat(written).contains("[\n    {\n      \"$schema\": \"strategi.schema.json\",\n      \"version\"");
        PublishedSchema.PORTEFOELJE.assertValid(written);
        assertThat(problems(dokument.replace("\"strategi.schema.json\"", "7")))
                .containsExactly("FORKERT_TYPE /strategier/0/$schema 3:99");
        assertThat(problems(dokument.replace("\"kode\":\"0999\"", "\"kode\":\"0999\",\"$schema\":\"x\"")))
                .allMatch(problem -> problem.startsWith("UKENDT_NOEGLE /strategier/"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"5, FOR_STORT_DOKUMENT", "1000, ''"})
    void theLimitsHoldForAllStrategiesTogether(int tens, String code) {
        PortefoeljeJson limited = new PortefoeljeJson(
                ReadLimits.builder().depth(4).tokens(10 * tens).build());

        assertThat(limited.read(portefoelje(strategi("a", ""), strategi("b", ""), strategi("c", ""), strategi("d", "")))
                        .getProblems())
                .extracting(problem -> problem.getCode().name())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThat(json.read(Path.of("findes-ikke.json")).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FIL_KAN_IKKE_LAESES);
    }

    @Test
    void aDocumentIsWhatItStatesAndWhatANewerVersionStatesBesides() {
        Portefoeljedokument known =
                json.read(portefoelje(strategi("boern", ""))).getValue().orElseThrow();
        Portefoeljedokument newer = json.read(portefoelje(strategi("boern", ",\"version\":\"1.9\",\"farve\":1")))
                .getValue()
                .orElseThrow();

        assertThat(known)
                .hasToString("Portefoeljedokument{strategier=1, unknown=[] {}}")
                .isEqualTo(Portefoeljedokument.of(known.getPortefoelje()))
                .isNotEqualTo(Portefoeljedokument.of(renamed(known)));
        assertThat(newer).isNotEqualTo(Portefoeljedokument.of(newer.getPortefoelje()));
        assertThat(json.write(newer.withPortefoelje(renamed(newer)))).contains("\"navn\": \"Andet\"", "\"farve\": 1");
    }

    private static Portefoelje renamed(Portefoeljedokument dokument) {
        return Portefoelje.builder()
                .from(dokument.getPortefoelje())
                .navn("Andet")
                .build();
    }
}
