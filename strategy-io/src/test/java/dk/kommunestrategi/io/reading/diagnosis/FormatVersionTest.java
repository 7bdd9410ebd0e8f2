package dk.kommunestrategi.io.reading.diagnosis;

import static dk.kommunestrategi.io.Dokumenter.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents of other versions of the format than the one that this release writes. */
class FormatVersionTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** One of version 1.7, with fields that 1.0 does not have in an object, in elements of lists, and at the end. */
    private static final String NYERE = resource("version-1.7.json");

    private final StrategiJson json = new StrategiJson();

    /** Documents that earlier releases wrote are never changed: they read for as long as their major version does. */
    @ParameterizedTest
    @ValueSource(strings = {"version-1.0.json"})
    void whatAReleaseHasWrittenIsReadByAllLaterOnes(String dokument) {
        Result<Strategidokument> reading = json.read(resource(dokument));

        assertThat(reading.getProblems()).noneMatch(Problem::isFejl);
        String written = json.write(reading.getValue().orElseThrow());
        assertThat(json.read(written).map(Strategidokument::getStrategi).getValue())
                .isEqualTo(reading.map(Strategidokument::getStrategi).getValue());
        assertKept(MAPPER.readTree(resource(dokument)), MAPPER.readTree(written), "");
    }

    /** A later release may state more, by defaults of its own; what stood there stands there still. */
    private static void assertKept(JsonNode old, JsonNode fresh, String sted) {
        if (old.isObject()) {
            old.forEachEntry((key, vaerdi) -> assertKept(vaerdi, fresh.path(key), sted + "/" + key));
        } else if (old.isArray()) {
            assertThat(fresh.size()).as(sted).isEqualTo(old.size());
            for (int k = 0; k < old.size(); k++) {
                assertKept(old.get(k), fresh.get(k), sted + "/" + k);
            }
        } else {
            assertThat(fresh).as(sted).isEqualTo(old);
        }
    }

    @Test
    void whatANewerMinorVersionAddsIsToldAndWrittenBack() {
        Result<Strategidokument> reading = json.read(NYERE);

        assertThat(reading.isOk()).isTrue();
        assertThat(reading.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer() + " "
                        + problem.getLine().orElseThrow())
                .containsExactly(
                        "NOEGLE_FRA_NYERE_VERSION /kommune/region 7",
                        "NOEGLE_FRA_NYERE_VERSION /temaer/0/farve 14",
                        "NOEGLE_FRA_NYERE_VERSION /initiativer/1/ejere/0/andel 47",
                        "NOEGLE_FRA_NYERE_VERSION /initiativer/1/risiko 53",
                        "NOEGLE_FRA_NYERE_VERSION /revision 59");
        assertThat(json.write(reading.getValue().orElseThrow())).isEqualTo(NYERE);
    }

    @Test
    void withoutItsDocumentAStrategyStatesOnlyWhatThisReleaseKnows() {
        Strategi strategi = json.read(NYERE).getValue().orElseThrow().getStrategi();

        assertThat(json.write(strategi)).doesNotContain("farve", "revision");
        assertThat(json.read(json.write(strategi))
                        .map(Strategidokument::getStrategi)
                        .getValue())
                .contains(strategi);
        assertThat(json.read(json.write(strategi)).getProblems()).isEmpty();
    }

    @Test
    void whatIsNotKnownStaysWithTheThingItBelongsTo() {
        Strategidokument dokument = json.read(NYERE).getValue().orElseThrow();
        Strategi strategi = dokument.getStrategi();
        List<Initiativ> reversed = new ArrayList<>(strategi.getInitiativer());
        Collections.reverse(reversed);

        String turned = json.write(dokument.withStrategi(strategi.withInitiativer(reversed)));
        String without = json.write(dokument.withStrategi(strategi.withInitiativer(reversed.get(1))));

        assertThat(MAPPER.readTree(turned).at("/initiativer/0/risiko/niveau").doubleValue())
                .isEqualTo(1.5);
        assertThat(MAPPER.readTree(turned).at("/initiativer/1").has("risiko")).isFalse();
        assertThat(without).doesNotContain("risiko").contains("farve");
    }

    @Test
    void numbersThatAreNotKnownAreKeptAsTheyAreWritten() {
        String dokument = NYERE.replace("1E+400", "1e499999999999999999997");

        assertThat(json.write(json.read(dokument).getValue().orElseThrow())).isEqualTo(dokument);
    }

    /** What is not known is written back as it is written, and what is no JSON could not be. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-Infinity"})
    void whatIsNoJsonIsAProblemInWhatIsNotKnownToo(String nothingNumber) {
        Result<Strategidokument> reading = json.read(NYERE.replace("1E+400", "[ " + nothingNumber + " ]"));

        assertThat(reading.isOk()).isFalse();
        assertThat(reading.getProblems())
                .filteredOn(Problem::isFejl)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.FORKERT_TYPE);
                    assertThat(problem.getPointer()).isEqualTo("/revision/0/a~1b/0");
                    assertThat(problem.getValue()).hasValue(nothingNumber);
                    assertThat(problem.getMessage(Sprog.DANSK))
                            .startsWith("I et element af \"a/b\" skal der stå en værdi, som JSON har, men der står ");
                });
    }

    @Test
    void aNewerDocumentIsAsStrictInEverythingThatIsKnown() {
        String wrong = NYERE.replace("\"nummer\": 2", "\"nummer\": \"2\"").replace("\"navn\": \"Sundhed\",", "");

        assertThat(json.read(wrong).getProblems())
                .filteredOn(Problem::isFejl)
                .extracting(Problem::getCode)
                .contains(Problemkode.FORKERT_TYPE)
                .doesNotContain(Problemkode.UKENDT_NOEGLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.13", "0.9", "10.0"})
    void anotherMajorVersionIsRefusedWithAdviceAndNothingElseIsTold(String version) {
        String dokument =
                resource("version-1.0.json").replaceFirst("1\\.0", version).replace("\"navn\"", "\"betegnelse\"");

        assertThat(json.read(dokument).getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.UKENDT_VERSION);
            assertThat(problem.getLine()).hasValue(2);
            assertThat(problem.getValue()).hasValue(version);
            assertThat(problem.getAdvice(Sprog.DANSK))
                    .isEqualTo("Brug en nyere udgave af programmet, eller skriv dokumentet i version 1.0.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"\"", "\"1.0.0\"", "\"1.00000\"", "\"v1.0\"", "1.0", "\"1.x\""})
    void whatIsNoVersionIsAProblemLikeOthers(String version) {
        String dokument =
                resource("version-1.0.json").replaceFirst("\"1\\.0\"", version).replaceFirst("Udvikling", "");

        assertThat(json.read(dokument).getProblems())
                .extracting(Problem::getPointer)
                .contains("/version");
    }
}
