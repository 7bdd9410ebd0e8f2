package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of a Word document is read as whoever has the document before them sees it. */
class WordTextTest {

    @Test
    void rowsAndCellsAreThoseOfTheTable() {
        TableSheet table = table(WordBooks.row("Stier", "Ja") + WordBooks.row("Ege", "Nej"));

        assertThat(table.rows())
                .containsExactly(new TableRow(1, List.of("Stier", "Ja")), new TableRow(2, List.of("Ege", "Nej")));
        assertThat(table.isHidden()).isFalse();
        assertThat(table.isText()).isFalse();
    }

    /** What stands between the words of a cell, and what only looks as if it did. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>                               | a b",
                "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>              | a#b#c",
                "<w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r>                  | a#b",
                "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>                     | a-b",
                "<w:r><w:t>a</w:t><w:sym w:font=\"F\" w:char=\"00E6\"/></w:r>              | aæ",
                "<w:r><w:t>a</w:t><w:sym w:char=\"E6\"/><w:sym/></w:r>                     | a",
                "<w:r><w:t>a<![CDATA[<b>]]>c<!-- d -->e</w:t></w:r>                        | a<b>ce",
                "<w:r><w:t>a</w:t></w:r><w:pPr><w:tabs><w:tab w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>b</w:t></w:r>  "
                        + " | ab",
                "<w:r><w:t>a</w:t></w:r><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>b</w:t></w:r>"
                        + " | ab",
                "<w:del><w:r><w:t>a</w:t><w:br/></w:r></w:del><w:r><w:t>b</w:t></w:r>        | b",
                "<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:r><w:t>b</w:t></w:r>    | b",
                "<w:r><w:instrText>PAGE</w:instrText><w:t>b</w:t></w:r>                    | b",
                "<w:Choice><w:t>a</w:t></w:Choice><w:Fallback><w:t>a</w:t></w:Fallback>    | a",
                "<w:pPr><w:pPrChange><w:t>a</w:t></w:pPrChange></w:pPr><w:t>b</w:t>        | b",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:r><w:t>b</w:t></w:r> |"
                        + " a#b",
            })
    void aCellSaysWhatIsSeenInIt(String paragraph, String seen) {
        TableSheet table = table("<w:tr><w:tc><w:p>" + paragraph + "</w:p></w:tc></w:tr>");

        assertThat(table.rows()).containsExactly(new TableRow(1, List.of(seen.replace('#', '\n'))));
    }

    /** Cells that were merged are empty but for the first, and none of the others moves. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:gridSpan w:val=\"3\"/>       | a,,,b",
                "<w:gridSpan w:val=\"1\"/>       | a,b",
                "<w:gridSpan w:val=\"0\"/>       | a,b",
                "<w:gridSpan w:val=\"-2\"/>      | a,b",
                "<w:gridSpan w:val=\"12345\"/>   | a,b",
                "<w:vMerge w:val=\"restart\"/>   | a,b",
                "<w:vMerge w:val=\"continue\"/>  | ,b",
                "<w:vMerge/>                     | ,b",
                "<w:gridSpan w:val=\"2\"/><w:vMerge/> | ,,b",
                "<w:tcPrChange><w:gridSpan w:val=\"3\"/></w:tcPrChange> | a,b",
            })
    void mergedCellsAreEmptyButForTheFirst(String properties, String cells) {
        String merged = WordBooks.cell("a").replace("<w:tc>", "<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        TableSheet table = table("<w:tr>" + merged + WordBooks.cell("b") + "</w:tr>");

        assertThat(table.rows()).containsExactly(new TableRow(1, List.of(cells.split(",", -1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:gridBefore w:val=\"2\"/>  | ,,a",
                "<w:gridBefore w:val=\"0\"/>  | a",
                "<w:trPrChange><w:gridBefore w:val=\"2\"/></w:trPrChange> | a",
            })
    void aRowMayBeginFurtherRight(String properties, String cells) {
        TableSheet table = table("<w:tr><w:trPr>" + properties + "</w:trPr>" + WordBooks.cell("a") + "</w:tr>");

        assertThat(table.rows()).containsExactly(new TableRow(1, List.of(cells.split(",", -1))));
    }

    /** How a table inside a cell looks is its own. */
    @Test
    void aTableInsideACellMovesNoCell() {
        String inner = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc><w:tcPr><w:gridSpan"
                + " w:val=\"4\"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        assertThat(table("<w:tr><w:tc>" + inner + "<w:p/></w:tc>" + WordBooks.cell("b") + "</w:tr>")
                        .rows())
                .containsExactly(new TableRow(1, List.of("a", "b")));
    }

    @Test
    void aTableIsCalledByTheLineAboveIt() {
        String table = WordBooks.table(WordBooks.row("a"));
        String body = table
                + line("Side 1")
                + line("Handleplan")
                + line(" ")
                + table
                + table
                + line("x".repeat(201))
                + table
                + line("Slut");

        assertThat(read(body).sheets())
                .extracting(TableSheet::name)
                .containsExactly("Tabel 1", "Handleplan", "Tabel 3", "x".repeat(200));
        assertThat(read(body).sheets()).extracting(sheet -> sheet.rows().size()).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tr><w:tc><w:p><w:t>a<w:t>b</w:t></w:t></w:p></w:tc></w:tr>",
                "<w:tr><w:tc><w:p><w:t>&a;</w:t></w:p></w:tc></w:tr>",
                "<w:tr><w:tc>"
            })
    void whatNoProgramWritesIsRefused(String rows) {
        assertThat(fejl(rows)).isEqualTo("UGYLDIG_TABEL 0 0");
    }

    @Test
    void aRowIsNoWiderThanItMayBe() {
        String thousands = "<w:tr>" + wide(1_000).repeat(4);

        assertThat(table(thousands + wide(96) + "</w:tr>").rows().get(0).cells())
                .hasSize(4_096);
        assertThat(fejl(WordBooks.row("a") + thousands + wide(97) + "</w:tr>")).isEqualTo("FOR_STORT_DOKUMENT 2 4097");
        assertThat(fejl("<w:tr><w:trPr><w:gridBefore w:val=\"1000\"/></w:trPr>"
                        + wide(1_000).repeat(4) + "</w:tr>"))
                .isEqualTo("FOR_STORT_DOKUMENT 1 4097");
    }

    /** No cell is wider than a thousand, whatever it states. */
    @Test
    void aCellIsNoWiderThanAThousand() {
        assertThat(table("<w:tr>" + wide(9_999) + "</w:tr>").rows().get(0).cells())
                .hasSize(1_000);
    }

    private static String wide(int columns) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/></w:tcPr><w:p/></w:tc>";
    }

    private static String line(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static TableSheet table(String rows) {
        return read(WordBooks.table(rows)).sheets().get(0);
    }

    private static String fejl(String rows) {
        Problem fejl = read(WordBooks.table(rows)).fejl().orElseThrow();
        return fejl.getCode() + " " + fejl.getLine().orElse(0) + " "
                + fejl.getColumn().orElse(0);
    }

    private static TableFile read(String body) {
        return TableFile.read(WordBooks.docx(body));
    }
}
