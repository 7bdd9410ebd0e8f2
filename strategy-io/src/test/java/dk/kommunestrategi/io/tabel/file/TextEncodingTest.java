package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.model.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read in the set in which it was written where there is no doubt about it, and nowhere else. */
class TextEncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, På øen æder æsler ål",
        "UTF-16, På øen æder æsler ål",
        "UTF-16LE, På øen æder æsler ål",
        "UTF-16BE, På øen æder æsler ål",
        "UTF-16LE, a",
        "UTF-16BE, a",
        "UTF-16BE, ab–",
        "windows-1252, På øen æder æsler ål",
        "windows-1252, 20 € – Ærø",
        "windows-1252, ®Æ",
        "ISO-8859-1, ÆØÅ",
    })
    void whatCanOnlyBeOneSetIsRead(String charset, String text) {
        assertThat(TextEncoding.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacRoman, På øen æder æsler ål, MacRoman",
        "x-MacRoman, ÆØÅ, MacRoman",
        "IBM850, På øen æder æsler ål, CP850",
        "IBM850, ÆØÅ, CP850",
        "IBM865, På Fyn æder ænder ål, CP850",
    })
    void whatNobodyCanBeSureOfIsNamed(String charset, String text, String named) {
        Decoding decoding = TextEncoding.decode(text.getBytes(Charset.forName(charset)));

        assertThat(decoding.text()).isEmpty();
        assertThat(shown(decoding)).isEqualTo("FORKERT_TEGNSAET " + named);
    }

    /** Bytes that are no text in any of the sets, and such as were one in UTF-8 until something happened to them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // What Windows has no sign for.
                "61 8D",
                "E6 8D",
                // "æ" in UTF-8, and the half of another.
                "C3 A6 C3"
            })
    void whatIsBrokenStaysBroken(String bytes) {
        Decoding decoding = TextEncoding.decode(HexFormat.ofDelimiter(" ").parseHex(bytes));

        assertThat(decoding.text()).isEmpty();
        assertThat(shown(decoding)).isEqualTo("FORKERT_TEGNSAET");
    }

    @ParameterizedTest
    @CsvSource({"På øen, 1", "På øen, 2", "På øen, 3", "Én på ü, 1", "Idé, 2", "ÆØÅ, 1"})
    void aTextThatWasSavedOverAndOverIsWhatItWas(String text, int times) {
        String saved = text;
        for (int k = 0; k < times; k++) {
            saved = new String(saved.getBytes(StandardCharsets.UTF_8), WINDOWS);
        }

        assertThat(TextEncoding.decode(saved.getBytes(StandardCharsets.UTF_8))).isEqualTo(read(text));
    }

    /** They look as if they had been saved twice, but no way leads back. */
    @ParameterizedTest
    @ValueSource(strings = {"Ã¦ og α", "Ã¦ og æ", "Ãx", "São Ã"})
    void aTextThatWasNotStaysAsItIs(String text) {
        assertThat(TextEncoding.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(read(text));
    }

    @Test
    void nothingIsTold() {
        assertThat(shown(TextEncoding.decode(new byte[0]))).isEqualTo("TOMT_DOKUMENT");
        assertThat(shown(TextEncoding.decode(" \n".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo("TOMT_DOKUMENT");
    }

    /** The bytes are counted, in whatever set they are a text. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void aFileIsOnlySoLong(String charset) {
        byte[] file = "ål".repeat(TableFile.MAX_LENGTH / 2).getBytes(Charset.forName(charset));
        byte[] longer = Arrays.copyOf(file, Math.max(file.length, TableFile.MAX_LENGTH + 2));

        assertThat(shown(TextEncoding.decode(longer))).isEqualTo("FOR_STORT_DOKUMENT");
    }

    private static Decoding read(String text) {
        return new Decoding(text, Optional.empty());
    }

    private static String shown(Decoding decoding) {
        Problem fejl = decoding.fejl().orElseThrow();
        return fejl.getCode() + fejl.getValue().map(value -> " " + value).orElse("");
    }
}
