package dk.kommunestrategi.io;

import static dk.kommunestrategi.io.Dokumenter.smallest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document at a limit is read; one step beyond it is one problem. */
class ReadLimitsTest {

    static Stream<Arguments> limits() {
        return Stream.of(
                // What the limit is, the document at it, and the one beyond it.
                arguments(ReadLimits.builder().dokumentLength(smallest("").length()), smallest(""), smallest("") + " "),
                arguments(ReadLimits.builder().depth(2), smallest(""), smallest(",\"temaer\":[{}]")),
                arguments(ReadLimits.builder().tokens(11), smallest(""), smallest(",\"skala\":1")),
                arguments(
                        ReadLimits.builder().textLength(4),
                        smallest(",\"beskrivelse\":\"fire\""),
                        smallest(",\"beskrivelse\":\"femøø\"")),
                arguments(
                        ReadLimits.builder().keyLength(ReadLimits.MIN_KEY_LENGTH),
                        smallest(""),
                        smallest(",\"" + "x".repeat(ReadLimits.MIN_KEY_LENGTH + 1) + "\":1")),
                arguments(
                        ReadLimits.builder().numberLength(3), smallest(",\"skala\":100"), smallest(",\"skala\":1000")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitIsTheLastThatIsRead(ReadLimits.Builder limit, String ved, String over) {
        StrategiJson json = new StrategiJson(limit.build());

        assertThat(json.read(ved).getProblems()).isEmpty();
        assertThat(json.read(over).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(json.read(ved.getBytes(StandardCharsets.UTF_8))).isEqualTo(json.read(ved));
        assertThat(places(json.read(over.getBytes(StandardCharsets.UTF_8)))).isEqualTo(places(json.read(over)));
    }

    /** Of a whole document bytes are counted in one case, characters in the other. */
    private static List<String> places(Result<?> result) {
        return result.getProblems().stream()
                .map(problem -> problem.getCode() + " " + problem.getLine() + " " + problem.getColumn())
                .toList();
    }

    @Test
    void aDocumentIsAsLargeHoweverItIsRead(@TempDir Path folder) throws IOException {
        String dokument = smallest("");
        byte[] bytes = dokument.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("strategi.json"), bytes);
        for (int slot = -1; slot <= 0; slot++) {
            StrategiJson json = new StrategiJson(
                    ReadLimits.builder().dokumentLength(bytes.length + slot).build());

            assertThat(Stream.of(
                            json.read(dokument),
                            json.read(bytes),
                            json.read(file),
                            json.read(new ByteArrayInputStream(bytes)),
                            json.read(new StringReader(dokument))))
                    .extracting(Result::isOk)
                    .containsOnly(slot == 0);
        }
    }

    @Test
    void theFormatsOwnKeysAlwaysHaveRoom() {
        StrategiJson json = new StrategiJson(
                ReadLimits.builder().keyLength(ReadLimits.MIN_KEY_LENGTH).build());

        assertThat(json.read(Dokumenter.resource("hele-formatet.json")).isOk()).isTrue();
    }

    @Test
    void whatIsNotSetIsTheStandard() {
        assertThat(ReadLimits.builder().build()).isEqualTo(ReadLimits.STANDARD);
        assertThat(ReadLimits.STANDARD.getDokumentLength()).isEqualTo(16 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, ReadLimits.MAX + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aLimitOfNothingOrOfEverythingIsAMistakeInTheProgram(int limit) {
        assertThatThrownBy(() -> ReadLimits.builder().depth(limit).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        ReadLimits.builder().depth(ReadLimits.MAX_DEPTH + 1).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadLimits.builder().keyLength(49).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadLimits.builder().problems(limit).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSmallestAndTheLargestLimitsThereAreHold() {
        ReadLimits smallest =
                ReadLimits.builder().depth(1).problems(1).tokens(1).build();
        ReadLimits largest = ReadLimits.builder()
                .dokumentLength(ReadLimits.MAX)
                .depth(ReadLimits.MAX_DEPTH)
                .build();

        assertThat(smallest.getProblems()).isEqualTo(1);
        assertThat(largest.getDokumentLength()).isEqualTo(ReadLimits.MAX);
    }
}
