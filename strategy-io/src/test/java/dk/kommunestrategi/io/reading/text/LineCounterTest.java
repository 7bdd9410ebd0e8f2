package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCounterTest {

    /** Where each character stands, and the end of the text; of a line end with two characters, the second ends the line. */
    @ParameterizedTest
    @CsvSource({
        "'', 1:1",
        "ab, 1:1 1:2 1:3",
        "a\\nb, 1:1 1:2 2:1 2:2",
        "a\\rb, 1:1 1:2 2:1 2:2",
        "a\\r\\nb, 1:1 1:2 1:3 2:1 2:2",
        "\\n\\r\\r, 1:1 2:1 3:1 4:1",
        "a\uD83C\uDFE0b, 1:1 1:2 1:3 1:3 1:4",
        "\uDFE0b, 1:1 1:2 1:3",
        "\uDFE0\uD83Cb, 1:1 1:2 1:3 1:4",
        "\uD83C\uDFE0\uDFE0, 1:1 1:2 1:2 1:3"
    })
    void everyCharacterHasItsLineAndColumn(String escaped, String expected) {
        String text = escaped.translateEscapes();
        LineCounter counter = new LineCounter(text);

        assertThat(IntStream.rangeClosed(0, text.length())
                        .mapToObj(counter::position)
                        .map(position -> position.line() + ":" + position.column())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
