package dk.kommunestrategi.io;

import static dk.kommunestrategi.io.Dokumenter.mindste;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document at a limit is read; one step beyond it is one problem. */
class LaesegraenserTest {

    static Stream<Arguments> graenser() {
        return Stream.of(
                // What the limit is, the document at it, and the one beyond it.
                arguments(
                        Laesegraenser.builder().dokumentlaengde(mindste("").length()), mindste(""), mindste("") + " "),
                arguments(Laesegraenser.builder().dybde(2), mindste(""), mindste(",\"temaer\":[{}]")),
                arguments(Laesegraenser.builder().tokens(11), mindste(""), mindste(",\"skala\":1")),
                arguments(
                        Laesegraenser.builder().tekstlaengde(4),
                        mindste(",\"beskrivelse\":\"fire\""),
                        mindste(",\"beskrivelse\":\"femøø\"")),
                arguments(
                        Laesegraenser.builder().noeglelaengde(Laesegraenser.MIN_NOEGLELAENGDE),
                        mindste(""),
                        mindste(",\"" + "x".repeat(Laesegraenser.MIN_NOEGLELAENGDE + 1) + "\":1")),
                arguments(
                        Laesegraenser.builder().tallaengde(3), mindste(",\"skala\":100"), mindste(",\"skala\":1000")));
    }

    @ParameterizedTest
    @MethodSource("graenser")
    void aLimitIsTheLastThatIsRead(Laesegraenser.Builder graense, String ved, String over) {
        StrategiJson json = new StrategiJson(graense.build());

        assertThat(json.read(ved).getProblems()).isEmpty();
        assertThat(json.read(over).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
        assertThat(json.read(ved.getBytes(StandardCharsets.UTF_8))).isEqualTo(json.read(ved));
        assertThat(json.read(over.getBytes(StandardCharsets.UTF_8))).isEqualTo(json.read(over));
    }

    @Test
    void aDocumentIsAsLargeHoweverItIsRead(@TempDir Path mappe) throws IOException {
        String dokument = mindste("");
        byte[] bytes = dokument.getBytes(StandardCharsets.UTF_8);
        Path fil = Files.write(mappe.resolve("strategi.json"), bytes);
        for (int plads = -1; plads <= 0; plads++) {
            StrategiJson json = new StrategiJson(Laesegraenser.builder()
                    .dokumentlaengde(bytes.length + plads)
                    .build());

            assertThat(Stream.of(
                            json.read(dokument),
                            json.read(bytes),
                            json.read(fil),
                            json.read(new ByteArrayInputStream(bytes)),
                            json.read(new StringReader(dokument))))
                    .extracting(Indlaesning::isOk)
                    .containsOnly(plads == 0);
        }
    }

    @Test
    void theFormatsOwnKeysAlwaysHaveRoom() {
        StrategiJson json = new StrategiJson(Laesegraenser.builder()
                .noeglelaengde(Laesegraenser.MIN_NOEGLELAENGDE)
                .build());

        assertThat(json.read(Dokumenter.resource("hele-formatet.json")).isOk()).isTrue();
    }

    @Test
    void whatIsNotSetIsTheStandard() {
        assertThat(Laesegraenser.builder().build()).isEqualTo(Laesegraenser.STANDARD);
        assertThat(Laesegraenser.STANDARD.getDokumentlaengde()).isEqualTo(16 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Laesegraenser.MAX + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aLimitOfNothingOrOfEverythingIsAMistakeInTheProgram(int graense) {
        assertThatThrownBy(() -> Laesegraenser.builder().dybde(graense).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Laesegraenser.builder().noeglelaengde(49).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Laesegraenser.builder().problemer(graense).build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
