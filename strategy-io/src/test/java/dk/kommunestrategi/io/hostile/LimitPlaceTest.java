package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
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
                arguments("  \"x\": [[[[[[[[[@[[]]]]]]]]]]]"),
                arguments("  \"x\": [[[[[[[[[@{\"y\":[]}]]]]]]]]]"),
                arguments("  \"x\": @\"" + "y".repeat(101) + "\""),
                arguments("  \"x\": [\"kort\", @\"" + "\\u0041".repeat(101) + "\"]"),
                arguments("  \"x\": @\"" + "y".repeat(200_000) + "\""),
                arguments("  \"x\": @\"" + "\\\"".repeat(101) + "\""),
                arguments("  @\"" + "k".repeat(51) + "\": 1"),
                arguments("  \"x\": \"kort\", @\"" + "k".repeat(51) + "\": 1"),
                arguments("  @\"" + "k\\\"\\\\".repeat(51) + "\": 1"),
                arguments("  \"x\": @1" + "0".repeat(20)),
                arguments("  \"x\": [0, @-1" + "0".repeat(20) + "]"),
                arguments("  \"x\": @1." + "0".repeat(20) + "e5"),
                arguments("  \"x\": [1" + ",1".repeat(194) + ",@1,1]"),
                arguments("  \"x\": [\"\"" + ",\"\"".repeat(194) + ",@\"\",\"\"]"));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void itIsToldWhereItBegins(String line) {
        String dokument = BEFORE + line.replace("@", "") + AFTER;
        StrategiJson json = new StrategiJson(SMALL);

        for (List<Problem> problems : List.of(
                json.read(dokument).getProblems(),
                json.read(dokument.getBytes(StandardCharsets.UTF_8)).getProblems())) {
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
                assertThat(problem.getLine()).hasValue(4);
                assertThat(problem.getColumn()).hasValue(line.indexOf('@') + 1);
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
