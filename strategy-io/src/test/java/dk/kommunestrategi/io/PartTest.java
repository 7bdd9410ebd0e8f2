package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** Parts of a strategy by themselves, as a program that does not send whole documents exchanges them. */
class PartTest {

    private static final String BESLUTNING = """
            {
              "art": "UDSKYDELSE",
              "organ": "chefgruppe",
              "initiativer": [
                6
              ],
              "halvaar": "2024-H2",
              "begrundelse": "Æblet er modent"
            }
            """;

    private final StrategiJson json = new StrategiJson();

    @Test
    void aDecisionIsReadAndWritten() {
        Result<Beslutning> reading = json.readPart(Beslutning.class, BESLUTNING);

        assertThat(reading)
                .isEqualTo(Result.of(Beslutning.builder()
                        .art(Beslutningsart.UDSKYDELSE)
                        .organ("chefgruppe")
                        .addInitiativer(6)
                        .halvaar(YearHalf.of(2024, Half.H2))
                        .begrundelse("Æblet er modent")
                        .build()));
        assertThat(json.writePart(Beslutning.class, reading.getValue().orElseThrow()))
                .isEqualTo(BESLUTNING);
    }

    @Test
    void everythingThatIsWrongWithAPartIsToldWhereItStands() {
        String faulty = """
                {"art": "UDSKYDELS",
                 "initiativer": [],
                 "halvaar": "2024-H3",
                 "begrundelse": " ",
                 "begrundet": 1}""";

        Result<Beslutning> reading = json.readPart(Beslutning.class, faulty);

        assertThat(reading.getValue()).isEmpty();
        assertThat(reading.getProblems())
                .extracting(PartTest::shown)
                .containsExactly(
                        "MANGLER /organ 1:1",
                        "UKENDT_VAERDI /art 1:9",
                        "UGYLDIGT_HALVAAR /halvaar 3:13",
                        "TOM_TEKST /begrundelse 4:17",
                        "UKENDT_NOEGLE /begrundet 5:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{;SYNTAKSFEJL",
                "[];FORKERT_TYPE",
                "' ';TOMT_DOKUMENT",
                "{\"initiativ\":6,\"initiativ\":7,\"formelStart\":\"2025-H2\"};DOBBELT_NOEGLE",
                "{\"initiativ\":6};MANGLER",
                "{\"initiativ\":6.0,\"formelStart\":\"2025-H2\"};FORKERT_TYPE",
                "{\"initiativ\":6,\"formelStart\":null};NULL_VAERDI",
                "{\"strategi\":null,\"initiativ\":6,\"formelStart\":\"2025-H2\"};NULL_VAERDI"
            })
    void whatIsNoLockIsToldLikeWhatIsNoDocument(String text, Problemkode code) {
        Result<Fastlaeggelse> reading = json.readPart(Fastlaeggelse.class, text);

        assertThat(reading.getProblems()).extracting(Problem::getCode).containsExactly(code);
        assertThat(reading.getValue()).isEmpty();
    }

    @Test
    void aLockIsReadAndWritten() {
        Fastlaeggelse lock = new Fastlaeggelse(6, YearHalf.of(2025, Half.H2));

        assertThat(json.readPart(Fastlaeggelse.class, "{\"formelStart\":\"2025-H2\",\"initiativ\":6}"))
                .isEqualTo(Result.of(lock));
        assertThat(json.writePart(Fastlaeggelse.class, lock)).isEqualTo("""
                        {
                          "initiativ": 6,
                          "formelStart": "2025-H2"
                        }
                        """);
    }

    @Test
    void soIsOneInAStrategyOfSeveral() {
        Fastlaeggelse lock = new Fastlaeggelse(Initiativnummer.of("boern", 6), YearHalf.of(2025, Half.H2));

        String written = json.writePart(Fastlaeggelse.class, lock);

        assertThat(written).startsWith("{\n  \"strategi\": \"boern\",\n  \"initiativ\": 6,");
        assertThat(json.readPart(Fastlaeggelse.class, written)).isEqualTo(Result.of(lock));
    }

    @Test
    void aRequestIsReadAndWrittenWithItsStrategy() {
        PlanRequest request = PlanRequest.builder()
                .strategi(json.read(Dokumenter.sound()).getValue().orElseThrow().getStrategi())
                .revisionFra(YearHalf.of(2025, Half.H1))
                .addFastlaeggelser(new Fastlaeggelse(2, YearHalf.of(2025, Half.H2)))
                .build();

        String written = json.writePart(PlanRequest.class, request);

        assertThat(written)
                .startsWith("{\n  \"strategi\": {\n")
                .contains("\n  \"revisionFra\": \"2025-H1\",\n  \"fastlaeggelser\": [\n    {\n      \"initiativ\": 2,");
        assertThat(json.readPart(PlanRequest.class, written)).isEqualTo(Result.of(request));
    }

    @Test
    void whatIsWrongDeepInARequestIsToldThere() {
        String faulty = "{\"strategi\":" + Dokumenter.smallest(",\"temaer\":[{\"nummer\":0,\"navn\":\"T\"}]")
                + ",\n\"fastlaeggelser\":[{\"initiativ\":6,\"formelStart\":\"2025\"}]}";

        assertThat(json.readPart(PlanRequest.class, faulty).getProblems())
                .extracting(PartTest::shown)
                .containsExactly(
                        "UNDER_MINDSTE /strategi/temaer/0/nummer 1:" + (faulty.indexOf("0,\"navn\":\"T\"") + 1),
                        "UGYLDIGT_HALVAAR /fastlaeggelser/0/formelStart 2:48");
    }

    @Test
    void whatJsonCannotStateIsNoPart() {
        assertThatIllegalArgumentException().isThrownBy(() -> json.readPart(List.class, "[]"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.writePart(YearHalf.class, YearHalf.of(2025, Half.H1)));
    }

    private static String shown(Problem problem) {
        return problem.getCode() + " " + problem.getPointer() + " "
                + problem.getLine().orElse(0) + ":" + problem.getColumn().orElse(0);
    }
}
