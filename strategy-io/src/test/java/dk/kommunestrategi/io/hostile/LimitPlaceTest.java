package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is beyond a limit is told where it stands, however much comes after it. */
class LimitPlaceTest {

    private static final ReadLimits SMALL = ReadLimits.builder()
            .depth(10)
            .textLength(100)
            .keyLength(50)
            .numberLength(20)
            .tokens(200)
            .build();

    private static final String BEFORE = "{\n \"navn\": \"S\",\n\n";

    private static final String AFTER = ",\n\"kilder\":[\n" + "\"z\",\n".repeat(10) + "\"z\"]\n}\n";

    /** In each, what is beyond the limit begins where @ stands. */
    static Stream<Arguments> beyond() {
        return Stream.of(
                arguments("  \"x\": [[[[[[[[[@[[]]]]]]]]]]]", "10 lag af lister og objekter inden i hinanden"),
                arguments("  \"x\": [[[[[[[[[@{\"y\":[]}]]]]]]]]]", "10 lag af lister og objekter inden i hinanden"),
                arguments("  \"x\": @\"" + "y".repeat(101) + "\"", "100 tegn i en tekst"),
                arguments("  \"x\": [\"kort\", @\"" + "\\u0041".repeat(101) + "\"]", "100 tegn i en tekst"),
                arguments("  \"x\": @\"" + "y".repeat(200_000) + "\"", "100 tegn i en tekst"),
                arguments("  \"x\": @\"" + "\\\"".repeat(101) + "\"", "100 tegn i en tekst"),
                arguments("  @\"" + "k".repeat(51) + "\": 1", "50 tegn i en nøgle"),
                arguments("  \"x\": \"kort\", @\"" + "k".repeat(51) + "\": 1", "50 tegn i en nøgle"),
                arguments("  @\"" + "k\\\"\\\\".repeat(51) + "\": 1", "50 tegn i en nøgle"),
                arguments("  \"x\": @1" + "0".repeat(20), "20 tegn i et tal"),
                arguments("  \"x\": [0, @-1" + "0".repeat(20) + "]", "20 tegn i et tal"),
                arguments("  \"x\": @1." + "0".repeat(20) + "e5", "20 tegn i et tal"),
                arguments("  \"x\": [1" + ",1".repeat(194) + ",@1,1]", "200 nøgler, værdier og parenteser"),
                arguments(
                        "  \"x\": [\"\"" + ",\"\"".repeat(194) + ",@\"\",\"\"]", "200 nøgler, værdier og parenteser"));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void itIsToldWhereItBeginsAndHowMuchThereMayBe(String line, String most) {
        String dokument = BEFORE + line.replace("@", "") + AFTER;
        StrategiJson json = new StrategiJson(SMALL);

        for (List<Problem> problems : List.of(
                json.read(dokument).getProblems(),
                json.read(dokument.getBytes(StandardCharsets.UTF_8)).getProblems())) {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
                assertThat(problem.getLine()).hasValue(4);
                assertThat(problem.getColumn()).hasValue(line.indexOf('@') + 1);
                assertThat(problem.getMessage(Sprog.DANSK))
                        .isEqualTo("Dokumentet er for stort: Der må højst være " + most + ", men der er flere.");
            });
        }
    }

    @Test
    void aDocumentThatIsTooLongIsToldWhereItMustEnd() {
        StrategiJson json = new StrategiJson(
                ReadLimits.builder().dokumentLength(BEFORE.length() + 2).build());
        String dokument = BEFORE + "  \"skala\": 3" + AFTER;

        for (List<Problem> problems : List.of(
                json.read(dokument).getProblems(),
                json.read(dokument.getBytes(StandardCharsets.UTF_8)).getProblems())) {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
                assertThat(problem.getLine()).hasValue(4);
                assertThat(problem.getColumn()).hasValue(3);
                assertThat(problem.getMessage(Sprog.ENGELSK))
                        .matches(
                                "The document is too large: there may be at most [0-9]+ (bytes|characters), but there are "
                                        + dokument.length() + "\\.");
            });
        }
    }

    @Test
    void soIsARecordThatIsTooDeep() {
        String record = "{\n \"Id\": \"p\",\n \"x\": " + "[".repeat(101) + "]".repeat(101) + ",\n \"Navn\": \"S\"\n}\n";

        assertThat(new DagsordenReader().read(record).getProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
                    assertThat(problem.getLine()).hasValue(3);
                    assertThat(problem.getColumn()).hasValue(7 + 99);
                });
    }
}
