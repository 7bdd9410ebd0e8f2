package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook say, and what is left of parts that are not read. */
class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** The workbook that the cells below are put into. */
    private static final byte[] ONE_CELL =
            SteadyWorkbook.write(workbook -> workbook.newWorksheet("Ark").value(0, 0, "a"));

    @Test
    void sheetsHaveTheirNamesAndWhetherTheyAreSeen() {
        TableFile file = TableFile.read(SteadyWorkbook.write(workbook -> {
            workbook.newWorksheet("Handleplan").value(1, 1, "Ja");
            Worksheet notes = workbook.newWorksheet("Noter");
            notes.value(0, 0, 7);
            notes.setVisibilityState(VisibilityState.HIDDEN);
        }));

        assertThat(file.fejl()).isEmpty();
        assertThat(file.sheets()).extracting(TableSheet::name).containsExactly("Handleplan", "Noter");
        assertThat(file.sheets()).extracting(TableSheet::isHidden).containsExactly(false, true);
        assertThat(file.sheets().get(0).rows()).containsExactly(new TableRow(2, List.of("", "Ja")));
        assertThat(file.sheets().get(1).rows().get(0).cells()).containsExactly("7");
    }

    /** A cell that a program shows as a day is one, whatever number stands there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd       | 2024-04-02 | DATE",
                "d. mmm           | 2024-04-02 | DATE",
                "DD-MM-YYYY       | 2024-04-02 | DATE",
                "General          | 45384      | NUMBER",
                "Standard         | 45384      | NUMBER",
                "0.00             | 45384      | NUMBER",
                "#,##0 \"mio. kr.\" | 45384    | NUMBER",
                "[Red]0           | 45384      | NUMBER",
                "0\\d             | 45384      | NUMBER",
            })
    void whatANumberIsShowsFromItsFormat(String format, String text, CellForm form) {
        TableRow row = TableFile.read(SteadyWorkbook.write(workbook -> {
                    Worksheet sheet = workbook.newWorksheet("Ark");
                    sheet.value(0, 0, 45_384);
                    sheet.style(0, 0).format(format).set();
                }))
                .sheets()
                .get(0)
                .rows()
                .get(0);

        assertThat(row.cell(0)).isEqualTo(text);
        assertThat(row.form(0)).contains(form);
        assertThat(row.isNumber(0)).isEqualTo(form == CellForm.NUMBER);
    }

    /** The cells of a row as the file has them, and the texts and kinds that are read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c><v>2.2999999999999998</v></c>                     | 2.3 NUMBER",
                "<c><v>1200</v></c>                                   | 1200 NUMBER",
                "<c><v>1.2E3</v></c>                                  | 1200 NUMBER",
                "<c><f>1+1</f><v>2</v></c>                            | 2 NUMBER",
                "<c><f>1+1</f></c>                                    | ' OPEN_FORMULA'",
                "<c t=\"str\"><f>A2</f><v>Ja</v></c>                  | Ja",
                "<c t=\"inlineStr\"><is><t>Ja</t></is></c><c/><c/>    | Ja",
                "<c/><c t=\"inlineStr\"><is><t>Ja</t></is></c>        | ,Ja",
                "<c r=\"C9\"><v>1</v></c>                             | ,,1 NUMBER",
                "<c><v>1</v></c><c/><c><f>A9</f></c><c/>                   | '1 NUMBER,, OPEN_FORMULA'",
                "<c/>                                                 | ''",
            })
    void aCellSaysWhatIsSeenInIt(String cells, String read) throws IOException {
        TableRow row = with(Map.of(SHEET, sheet("<row r=\"9\">" + cells + "</row>")))
                .sheets()
                .get(0)
                .rows()
                .get(0);

        assertThat(row.number()).isEqualTo(9);
        assertThat(IntStream.range(0, row.cells().size())
                        .mapToObj(k -> row.cell(k)
                                + row.form(k).map(form -> " " + form).orElse(""))
                        .collect(Collectors.joining(",")))
                .isEqualTo(read);
    }

    @Test
    void partsThatAreNotReadMayHoldAnything() throws IOException {
        assertThat(with(Map.of("xl/media/a.png", "<!DOCTYPE")).fejl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xl/andet.xml       | <!DOCTYPE a><a/> | UGYLDIG_TABEL",
                "XL/ANDET.XML       | <!DOCTYPE a><a/> | UGYLDIG_TABEL",
                "xl/andet.xml.rels  | <a>              | UGYLDIG_TABEL",
                "xl/worksheets/sheet1.xml | <a><sheetData><row><c t=\"?\"><v>1</v></c></row></sheetData></a> |"
                        + " UGYLDIG_TABEL",
            })
    void partsThatAreReadAreLookedThrough(String name, String content, Problemkode code) throws IOException {
        assertThat(with(Map.of(name, content)).fejl()).map(Problem::getCode).contains(code);
    }

    @Test
    void tooManyRowsAreToldAsTooLarge() throws IOException {
        assertThat(with(Map.of(SHEET, sheet("<row/>".repeat(20_001)))).fejl())
                .map(Problem::getCode)
                .contains(Problemkode.FOR_STORT_DOKUMENT);
    }

    /** Rows and columns are counted in all sheets together, and told where the last of them stands. */
    @Test
    void aRowThatIsTooWideIsTold() throws IOException {
        assertThat(with(Map.of(SHEET, sheet("<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>")))
                        .fejl())
                .contains(Limit.COLUMNS
                        .exceeded(4_096, 16_384)
                        .line(3)
                        .column(4_097)
                        .build());
    }

    @Test
    void thereAreOnlySoManyParts() throws IOException {
        int there = parts().size();

        assertThat(with(others(1_000 - there)).fejl()).isEmpty();
        assertThat(with(others(1_001 - there)).fejl())
                .contains(Limit.PARTS.exceeded(1_000, 1_001).build());
    }

    private static Map<String, String> others(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(k -> "xl/del" + k + ".xml", k -> "<a/>"));
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** Reads the workbook with other parts, some of them instead of its own. */
    private static TableFile with(Map<String, String> others) throws IOException {
        Map<String, String> parts = parts();
        parts.putAll(others);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(xlsx)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return TableFile.read(xlsx.toByteArray());
    }

    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ONE_CELL))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
