package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract for scripts: small documents and the results that the commands must give for them, each value found by
 * enumerating every placement. Keys that begin with {@code _} are remarks; results may have further keys.
 */
class ContractTest {

    @TempDir
    Path folder;

    @Test
    void planGivesTheProvenOptimumAndJudgesTheExistingPlan() {
        Run run = Run.run("plan", document("strategi.json"), "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertAgrees(run.json(), expected("plan.json"), "");
    }

    @Test
    void validateFindsExactlyTheProblemsOfTheFaultyDocument() {
        Run run = Run.run("validate", document("strategi-med-fejl.json"), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertAgrees(run.json(), expected("validate-med-fejl.json"), "");
    }

    @Test
    void planOfTheFaultyDocumentHoldsTheSameProblemsAndNothingElse() {
        Run run = Run.run("plan", document("strategi-med-fejl.json"), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().propertyNames()).containsExactly("problems");
        assertAgrees(run.json(), expected("validate-med-fejl.json"), "");
    }

    @Test
    void validateWarnsOfTheCapacityThatTheHandleplanBreaks() {
        Run run = Run.run("validate", document("strategi.json"), "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("problems")).hasSize(1);
        JsonNode problem = run.json().get("problems").get(0);
        assertThat(problem.get("severity").stringValue()).isEqualTo("ADVARSEL");
        assertThat(problem.get("code").stringValue()).isEqualTo("KAPACITET_OVERSKREDET");
        assertThat(problem.get("message").stringValue())
                .isEqualTo(
                        "Belastningen er for høj: Boligcenteret er belastet med 5 i 2. halvår 2026; kapaciteten er 4.");
        assertThat(problem.get("line").intValue()).isPositive();
    }

    @Test
    void alternativesAreTheWholeParetoFrontWithTheRecommendedPlanFirst() {
        JsonNode json = Run.run("plan", document("strategi.json"), "--alternatives", "50", "--json")
                .json();

        List<String> vectors = new ArrayList<>();
        for (JsonNode alternative : json.get("alternatives")) {
            vectors.add(IntStream.range(0, 4)
                    .mapToObj(
                            k -> alternative.get("criteria").get(k).get("value").asString())
                    .collect(Collectors.joining(",")));
            assertThat(alternative.get("placeringer")).hasSize(5);
        }
        assertThat(vectors)
                .startsWith("1,0,40,5")
                .containsExactlyInAnyOrder(
                        "1,0,46,4", "3,0,40,3", "1,1,42,4", "1,0,40,5", "1,1,36,6", "2,0,42,4", "4,0,36,3", "2,0,36,5");
        assertThat(json.get("front").get("complete").booleanValue()).isTrue();
        assertThat(json.get("alternatives").get(0).get("placeringer")).isEqualTo(json.get("placeringer"));
    }

    @Test
    void aLockAgainstTheBudgetRuleIsInfeasibleAndSaysWhy() {
        Run run = Run.run("plan", document("strategi.json"), "--lock", "2=2026-H1", "--json");

        assertThat(run.exit()).isEqualTo(1);
        JsonNode json = run.json();
        assertThat(json.get("status").stringValue()).isEqualTo("INFEASIBLE");
        assertThat(json.has("criteria")).isFalse();
        assertThat(json.has("placeringer")).isFalse();
        assertThat(json.get("problems")).hasSize(1);
        assertThat(json.get("problems").get(0).get("message").stringValue())
                .contains("initiativ 2 er fastlagt til 1. halvår 2026")
                .contains("initiativ 2 har væsentlige udgifter og kan derfor kun starte i et 2. halvår");
        assertAgrees(json.get("conflict"), new JsonMapper().readTree("""
                        {
                          "irreducible": true,
                          "krav": [
                            {
                              "regel": "FastlagtStart",
                              "version": 1,
                              "krav": "initiativ 2 er fastlagt til 1. halvår 2026",
                              "pointers": []
                            },
                            {
                              "regel": "IndgaarIBudgetforhandlinger",
                              "version": 1,
                              "krav": "initiativ 2 har væsentlige udgifter og kan derfor kun starte i et 2. halvår",
                              "pointers": [ "/initiativer/1/vurdering/udgiftsniveau" ]
                            }
                          ]
                        }
                        """), "");
        assertAgrees(json.get("relaxation"), new JsonMapper().readTree("""
                        {
                          "smallest": true,
                          "krav": [
                            {
                              "regel": "FastlagtStart",
                              "pointers": [],
                              "lempelse": "initiativ 2 er fastlagt til 1. halvår 2026; uden det krav findes der en plan, hvor initiativ 2 starter i 2. halvår 2027"
                            }
                          ]
                        }
                        """), "");
        JsonNode without = Run.run("plan", document("strategi.json"), "--json").json();
        assertThat(json.get("relaxation").get("placeringer")).isEqualTo(without.get("placeringer"));
    }

    private String document(String navn) {
        return Run.copy("kontrakt/" + navn, folder).toString();
    }

    private static JsonNode expected(String navn) {
        return new JsonMapper().readTree(Run.bytes("kontrakt/" + navn));
    }

    private static void assertAgrees(JsonNode actual, JsonNode expected, String path) {
        if (expected.isObject()) {
            assertThat(actual.isObject()).as(path).isTrue();
            for (String key : expected.propertyNames()) {
                if (!key.startsWith("_")) {
                    assertThat(actual.has(key)).as(path + "/" + key).isTrue();
                    assertAgrees(actual.get(key), expected.get(key), path + "/" + key);
                }
            }
        } else if (expected.isArray()) {
            assertThat(actual).as(path).hasSize(expected.size());
            for (int k = 0; k < expected.size(); k++) {
                assertAgrees(actual.get(k), expected.get(k), path + "/" + k);
            }
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
