package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheet programs write gets through to the library, up to the limit of each thing, and nothing else does. */
class WorkbookCheckTest {

    private static final Problem INVALID =
            Problem.of(Problemkode.UGYLDIG_TABEL, "").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet/>",
                "<row r=\"1\"/>",
                "<row r=\"1048576\"/>",
                "<row><c><v>1</v></c></row>",
                "<row><c r=\"A1\"/><c r=\"Z9\"/><c r=\"AZ9\"/><c r=\"WZZ9\"/><c r=\"XEZ9\"/><c"
                        + " r=\"XFD1048576\"/></row>",
                "<c t=\"s\"><v>999999</v></c>",
                "<c t=\"n\"><v>2.5</v></c>",
                "<c t=\"str\"><v>a</v></c>",
                "<c><v>1<!-- a --><?b c?><![CDATA[2]]></v></c>",
                "<c><f>A1+B1</f><v>2</v></c>",
                "<c xmlns:y=\"y\" y:q=\"ZZZZ1\" r=\"A1\" q=\"\"/>",
            })
    void whatProgramsWriteIsReadable(String content) {
        assertThat(check(content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"/>",
                "<row r=\"12345678\"/>",
                "<row r=\"-1\"/>",
                "<c r=\"XFE1\"/>",
                "<c r=\"AAAA1\"/>",
                "<c r=\"A0\"/>",
                "<c r=\"A12345678\"/>",
                "<c t=\"s\"><v>1000000</v></c>",
                "<c t=\"s\"><v>-1</v></c>",
                "<c t=\"s\"><v/></c>",
                "<c><v>1<x/></v></c>",
                "<c t=\"n\"><v>&a;</v></c>",
                "<c><f>A<x/></f></c>",
                "<c xmlns:y=\"y\" y:r=\"A1\" r=\"A1\"/>",
                "<c>"
            })
    void whatNoProgramWritesIsInvalid(String content) {
        assertThat(check(content)).contains(INVALID);
    }

    @Test
    void aDocumentTypeIsInvalidWhateverFollows() {
        assertThat(WorkbookCheck.check(utf8("<!DOCTYPE a><a/>"))).contains(INVALID);
        assertThat(WorkbookCheck.check(utf8("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")))
                .contains(INVALID);
    }

    /** As much of each thing as there may be, and one more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row/> | 20000 | ROWS",
                "<c><f/></c> | 50000 | FORMULAS",
                "<f t=\"array\" ref=\"A1:B2\"/> | 100 | ARRAY_FORMULAS",
            })
    void ofEachThingThereMayOnlyBeSoMany(String element, int most, Limit limit) {
        assertThat(check(element.repeat(most))).isEmpty();
        assertThat(check(element.repeat(most + 1)))
                .contains(limit.exceeded(most, most + 1).build());
    }

    /** A formula that fills one cell is no range, and a range that is no array is worked out where it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"<f t=\"array\"/>", "<f ref=\"A1:B2\"/>", "<f t=\"shared\" ref=\"A1:B2\"/>"})
    void otherFormulasAreNotCounted(String formula) {
        assertThat(check(formula.repeat(101))).isEmpty();
    }

    @Test
    void numbersAndFormulasAreOnlySoLong() {
        assertThat(check("<c><v>" + "1".repeat(100) + "</v></c>")).isEmpty();
        assertThat(check("<c><v>" + "1".repeat(101) + "</v></c>")).contains(INVALID);
        assertThat(check("<f>" + "A".repeat(8_192) + "</f>")).isEmpty();
        assertThat(check("<f>" + "A".repeat(8_193) + "</f>"))
                .contains(Limit.FORMULA.exceeded(8_192, 8_193).build());
    }

    private static Optional<Problem> check(String content) {
        return WorkbookCheck.check(utf8("<sheetData>" + content + "</sheetData>"));
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
