package dk.kommunestrategi.io.arbejdsbog.remark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** How cells are marked, in the XML of a workbook. */
class MarksTest {

    private static final String RED =
            "<dxf><fill><patternFill patternType=\"solid\"><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf>";
    private static final String YELLOW =
            "<dxf><fill><patternFill patternType=\"solid\"><bgColor rgb=\"FFFFEB9C\"/></patternFill></fill></dxf>";

    /** Where Excel looks for them: behind the styles of cells, and before those of tables. */
    @ParameterizedTest
    @CsvSource({
        "<cellXfs/><cellStyles/><tableStyles/>, <cellXfs/><cellStyles/>#<tableStyles/>",
        "<cellXfs/><tableStyles/>, <cellXfs/>#<tableStyles/>",
        "<fonts/>, <fonts/>#",
        "'', #"
    })
    void aWorkbookGetsTheTwoColours(String styles, String after) throws IOException {
        assertThat(styles(styles)).isEqualTo(after.replace("#", "<dxfs count=\"2\">" + RED + YELLOW + "</dxfs>"));
    }

    @Test
    void coloursThatAreThereAreTakenAgain() throws IOException {
        String there = "<dxfs count=\"3\"><dxf><font/></dxf>" + YELLOW + RED + "</dxfs>";

        assertThat(styles(there)).isEqualTo(there);
        assertThat(sheet(there, "<sheetData/>", fejl(1, 1))).contains("dxfId=\"2\"");
        assertThat(sheet(there, "<sheetData/>", advarsel(1, 1))).contains("dxfId=\"1\"");
    }

    @Test
    void othersStayBeforeThem() throws IOException {
        assertThat(styles("<dxfs count=\"1\"><dxf><font/></dxf></dxfs>"))
                .isEqualTo("<dxfs count=\"3\"><dxf><font/></dxf>" + RED + YELLOW + "</dxfs>");
    }

    /** In the place that the format of workbooks has for them; what is an error is no warning besides. */
    @Test
    void cellsAreMarkedByWhatIsWrongWithThem() throws IOException {
        assertThat(sheet(
                        "",
                        "<sheetData/><mergeCells/><pageMargins/>",
                        advarsel(3, 4),
                        fejl(3, 4),
                        fejl(5, 1),
                        advarsel(7, 2),
                        Problem.of(Problemkode.MANGLER, "", "navn").build()))
                .isEqualTo("<sheetData/><mergeCells/>" + mark("A5 D3", 0) + mark("B7", 1) + "<pageMargins/>");
    }

    @Test
    void nothingWrongIsNoMark() throws IOException {
        assertThat(sheet("", "<sheetData/>")).isEqualTo("<sheetData/>");
    }

    /** Formats of whoever made the workbook stay. */
    @Test
    void marksOfAnotherTimeGo() throws IOException {
        String own =
                "<conditionalFormatting sqref=\"A1\"><cfRule><formula>1=1</formula></cfRule></conditionalFormatting>";

        assertThat(sheet("", "<sheetData/>" + own + mark("C9", 0), fejl(1, 2)))
                .isEqualTo("<sheetData/>" + own + mark("B1", 0));
    }

    private static String mark(String cells, int format) {
        return "<conditionalFormatting sqref=\"" + cells + "\"><cfRule dxfId=\"" + format
                + "\" priority=\"1\" type=\"expression\"><formula>\"handleplan\"=\"handleplan\"</formula>"
                + "</cfRule></conditionalFormatting>";
    }

    private static String styles(String content) throws IOException {
        Document styles = document("styleSheet", content);
        new Marks(styles);
        return content(styles, "styleSheet");
    }

    private static String sheet(String styles, String content, Problem... problems) throws IOException {
        Document sheet = document("worksheet", content);
        new Marks(document("styleSheet", styles)).put(sheet, List.of(problems));
        return content(sheet, "worksheet");
    }

    private static Document document(String root, String content) throws IOException {
        return Xml.parse(("<" + root + " xmlns=\"" + Xml.SHEET + "\">" + content + "</" + root + ">")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String content(Document document, String root) throws IOException {
        return new String(Xml.write(document), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*<" + root + " [^>]*>", "")
                .replace("</" + root + ">", "");
    }

    private static Problem fejl(int line, int column) {
        return Problem.of(Problemkode.MANGLER, "", "navn")
                .line(line)
                .column(column)
                .build();
    }

    private static Problem advarsel(int line, int column) {
        return Problem.of(Problemkode.UKENDT_KOLONNE, "", "navn")
                .line(line)
                .column(column)
                .build();
    }
}
