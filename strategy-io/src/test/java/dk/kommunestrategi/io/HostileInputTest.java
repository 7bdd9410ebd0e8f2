package dk.kommunestrategi.io;

import static dk.kommunestrategi.io.Dokumenter.smallest;
import static dk.kommunestrategi.io.Dokumenter.withInitiativ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: problems come out, never an exception. */
class HostileInputTest {

    private final StrategiJson json = new StrategiJson();

    static Stream<Arguments> brokenTekster() {
        return Stream.of(
                arguments("{\n  \"navn\": \"x\",, }", 2, 15),
                arguments("{\"navn\" 1}", 1, 9),
                arguments("{\"navn\": tru}", 1, 10),
                arguments("{\"navn\": \"x", 1, 12),
                arguments("{\"navn\": \"æ🏠\ny\"}", 1, 13),
                arguments("{\"navn\": 1", 1, 11),
                arguments("{\"kilder\": [1,]}", 1, 15),
                arguments("{navn: 1}", 1, 2),
                arguments("{'navn': 1}", 1, 2),
                arguments("{\"skala\": 01}", 1, 12),
                arguments("{\"navn\": \"\\x\"}", 1, 12),
                arguments("{} x", 1, 4),
                arguments("{}\r\n{}", 2, 1),
                arguments("{}\r\n\r{}", 3, 1),
                arguments("// bemærkning\n{}", 1, 1),
                arguments("]", 1, 1),
                arguments("{\"kilder\": [}", 1, 13),
                arguments("\0{}", 1, 1));
    }

    @ParameterizedTest
    @MethodSource("brokenTekster")
    void textThatIsNoJsonIsOneProblemWhereItBreaks(String tekst, int line, int column) {
        Problem problem = only(tekst);

        assertThat(problem.getCode()).isEqualTo(Problemkode.SYNTAKSFEJL);
        assertThat(problem.getLine()).hasValue(line);
        assertThat(problem.getColumn()).hasValue(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"navn\"", "7", "true", "NaN", "[{}]"})
    void aDocumentThatIsNoObjectIsOneProblem(String tekst) {
        Problem problem = only(tekst);

        assertThat(problem.getCode()).isEqualTo(Problemkode.FORKERT_TYPE);
        assertThat(problem.getPointer()).isEmpty();
        assertThat(problem.getMessage(Sprog.DANSK)).startsWith("Her skal der stå et objekt, men der står ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF", "\uFEFF "})
    void nothingIsAnEmptyDocument(String tekst) {
        assertThat(only(tekst).getCode()).isEqualTo(Problemkode.TOMT_DOKUMENT);
        assertThat(json.read(tekst.getBytes(StandardCharsets.UTF_8)).getProblems())
                .containsExactly(only(tekst));
    }

    static Stream<String> forStore() {
        return Stream.of(
                "[".repeat(100_000),
                smallest(",\"kilder\":" + "[".repeat(60) + "]".repeat(60)),
                smallest(",\"skala\":1" + "0".repeat(2_000)),
                smallest(",\"beskrivelse\":\"" + "x".repeat(1_000_001) + "\""),
                smallest(",\"" + "k".repeat(1_000) + "\":1"),
                smallest(",\"kilder\":[" + "1,".repeat(2_000_000) + "1]"),
                " ".repeat(1 << 24) + smallest(""));
    }

    @ParameterizedTest
    @MethodSource("forStore")
    void aDocumentBeyondALimitIsOneProblem(String tekst) {
        assertThat(only(tekst).getCode()).isEqualTo(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void aStreamWithoutEndIsOneProblem() {
        InputStream infinite = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(json.read(infinite).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FOR_STORT_DOKUMENT);
    }

    @Test
    void aMillionProblemsAreToldAsFarAsThereIsRoomAndCounted() {
        Result<Strategidokument> reading = json.read(smallest(",\"kilder\":[" + "1,".repeat(999_999) + "1]"));

        List<Problem> problems = reading.getProblems();
        assertThat(problems).hasSize(10_001);
        assertThat(problems.subList(0, 10_000)).allMatch(problem -> problem.getCode() == Problemkode.FORKERT_TYPE);
        assertThat(problems.get(9_999).getPointer()).isEqualTo("/kilder/9999");
        assertThat(problems.get(10_000).getMessage(Sprog.DANSK))
                .isEqualTo("Der er flere problemer, mindst 990000, end dem, der er vist her.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"x\":1},", "{\"nummer\":1,\"nummer\":1},", "[[[{}]]],", "{\"nummer\":0,\"navn\":\"\"},"})
    void aHundredThousandBrokenThingsAreNoHarm(String element) {
        String many = element.repeat(100_000);
        Result<Strategidokument> reading =
                json.read(smallest(",\"temaer\":[" + many.substring(0, many.length() - 1) + "]"));

        assertThat(reading.isOk()).isFalse();
        assertThat(reading.getProblems()).hasSize(10_001);
        assertThat(reading.getProblems().get(10_000).getCode()).isEqualTo(Problemkode.FLERE_PROBLEMER);
    }

    @Test
    void errorsAreToldBeforeWarnings() {
        StrategiJson faa = new StrategiJson(ReadLimits.builder().problems(2).build());
        String advarsel = "{\"kilde\":\"KORT\"}";
        String advarsler = withInitiativ(",\"temaangivelser\":[" + (advarsel + ",").repeat(4) + advarsel + "]");

        assertThat(faa.read(advarsler).isOk()).isTrue();
        assertThat(faa.read(advarsler).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(
                        Problemkode.TEMAANGIVELSER_UENIGE,
                        Problemkode.TEMAANGIVELSER_UENIGE,
                        Problemkode.FLERE_PROBLEMER);
        assertThat(faa.read(advarsler.replace("\"navn\":\"I\"", "\"navn\":\"I\",\"afhaengerAf\":[9]"))
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly(
                        Problemkode.UKENDT_INITIATIV, Problemkode.TEMAANGIVELSER_UENIGE, Problemkode.FLERE_PROBLEMER);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        String tekst = smallest(",\"skala\":0");
        Result<Strategidokument> without = json.read(tekst);

        assertThat(without.getProblems()).hasSize(1);
        assertThat(json.read("\uFEFF" + tekst)).isEqualTo(without);
        assertThat(json.read(("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(without);
        assertThat(json.read(("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(without);
        assertThat(json.read(("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(without);
    }

    /** Guessing at character sets is how documents come to say something else. */
    @Test
    void utf16WithoutAByteOrderMarkIsNoJson() {
        assertThat(json.read(smallest("").getBytes(StandardCharsets.UTF_16BE)).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.SYNTAKSFEJL);
        assertThat(json.read(smallest("").getBytes(Charset.forName("UTF-32LE"))).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.SYNTAKSFEJL);
    }

    @ParameterizedTest
    @CsvSource({"'{\"navn\": \"hjemløshed\"}', 1, 16", "'\n \n{\"ø\": 1}', 3, 3", "'\n \nø', 3, 1", "'ï»¿ ø', 1, 2"})
    void anotherCharacterSetIsToldAsSuchWhereItShows(String tekst, int line, int column) {
        byte[] latin1 = tekst.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(json.read(latin1).getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo(Problemkode.FORKERT_TEGNSAET);
            assertThat(problem.getLine()).hasValue(line);
            assertThat(problem.getColumn()).hasValue(column);
        });
    }

    @Test
    void textCutOffInTheMiddleOfACharacterIsToldAsSuch() {
        assertThat(json.read(new byte[] {'{', '"', (byte) 0xC3}).getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.FORKERT_TEGNSAET);
    }

    @Test
    void notANumberIsAValueOfTheWrongType() {
        Problem problem = only(smallest(",\"skala\":NaN"));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FORKERT_TYPE);
        assertThat(problem.getValue()).hasValue("NaN");
    }

    /** Found by fuzzing: its exponent is beyond what any type of number can hold. */
    @Test
    void aNumberThatNothingCanHoldIsAValueOfTheWrongType() {
        Problem problem = only(smallest(",\"skala\":1e499999999999999999997"));

        assertThat(problem.getCode()).isEqualTo(Problemkode.FORKERT_TYPE);
        assertThat(problem.getValue()).hasValue("1e499999999999999999997");
    }

    @Test
    void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
        Problem problem =
                json.read(folder.resolve("findes-ikke.json")).getProblems().get(0);

        assertThat(problem.getCode()).isEqualTo(Problemkode.FIL_KAN_IKKE_LAESES);
        assertThat(problem.getMessage(Sprog.DANSK)).contains("findes-ikke.json");
        assertThat(json.read(folder).getProblems()).hasSize(1);
    }

    @Test
    void aStreamThatBreaksIsAProblem() throws IOException {
        Reader reader = Reader.nullReader();
        reader.close();
        InputStream stream = InputStream.nullInputStream();
        stream.close();

        assertThat(json.read(reader)).isEqualTo(json.read(stream));
        assertThat(json.read(reader).getProblems())
                .extracting(problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly("Der kan ikke læses fra datastrømmen.");
    }

    @Test
    void everyWayOfReadingReadsTheSame() {
        String tekst = Dokumenter.resource("strategi-med-fejl.json");
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);

        assertThat(json.read(bytes)).isEqualTo(json.read(tekst));
        assertThat(json.read(new ByteArrayInputStream(bytes))).isEqualTo(json.read(tekst));
        assertThat(json.read(new StringReader(tekst))).isEqualTo(json.read(tekst));
    }

    private Problem only(String tekst) {
        Result<Strategidokument> reading = json.read(tekst);
        assertThat(reading.isOk()).isFalse();
        assertThat(reading.getProblems()).hasSize(1);
        return reading.getProblems().get(0);
    }
}
