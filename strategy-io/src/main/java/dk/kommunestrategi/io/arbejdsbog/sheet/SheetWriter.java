package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiForm;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.SheetRoom;
import dk.kommunestrategi.model.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: guidance, the headings below it, which stay in sight, the rows, and what may be chosen in them. */
final class SheetWriter {

    /** Guidance stands in the first row, the headings in the second. */
    private static final int HEADINGS = 1;

    /** The rows for which there are drop-down lists: as many as the largest catalogue that people fill in by hand. */
    private static final int ROWS = 500;

    /** The longest list that can stand at a cell itself. */
    private static final int LONGEST_LIST = 255;

    private static final String QUIET = "666666";
    private static final String GROUND = "DDE6ED";

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,11})(?:,[0-9]{1,5})?");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Worksheet sheet;
    private final SheetContent content;

    SheetWriter(Worksheet sheet, SheetContent content) {
        this.sheet = sheet;
        this.content = content;
    }

    /** What of it a spreadsheet has no room for. */
    static List<Problem> lacking(SheetContent content) {
        return SheetRoom.lacking(
                content.name(),
                HEADINGS + 1 + content.rows().size(),
                content.headings().size());
    }

    void write() {
        List<Heading> headings = content.headings();
        for (int k = 0; k < headings.size(); k++) {
            Heading heading = headings.get(k);
            write(sheet, 0, k, heading.guidance());
            sheet.style(0, k)
                    .italic()
                    .fontColor(QUIET)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            write(sheet, HEADINGS, k, heading.text());
            sheet.style(HEADINGS, k).bold().fillColor(GROUND).wrapText(true).set();
            sheet.width(k, heading.width());
            sheet.style(k).wrapText(true).verticalAlignment("top").set();
            offerChoices(k, heading);
        }
        for (int r = 0; r < content.rows().size(); r++) {
            writeRow(HEADINGS + 1 + r, content.rows().get(r));
        }
        if (!content.rows().isEmpty()) {
            sheet.range(HEADINGS + 1, 0, HEADINGS + content.rows().size(), headings.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(content.still(), HEADINGS + 1);
        if (!content.lines().isEmpty()) {
            offerChoicesOfLines();
        } else {
            sheet.setAutoFilter(HEADINGS, 0, HEADINGS + content.rows().size(), headings.size() - 1);
        }
    }

    private void writeRow(int row, List<String> cells) {
        for (int k = 0; k < cells.size(); k++) {
            if (content.headings().get(k).isNumber()) {
                writeNumber(sheet, row, k, cells.get(k));
            } else {
                write(sheet, row, k, cells.get(k));
            }
        }
    }

    private static void writeNumber(Worksheet sheet, int row, int column, String text) {
        if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text.replace(',', '.')));
        } else {
            write(sheet, row, column, text);
        }
    }

    /** What no spreadsheet can hold is left out; whoever reads it back sees that it is missing. */
    private static void write(Worksheet sheet, int row, int column, String text) {
        String holdable =
                NOT_IN_XML.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        if (!holdable.isEmpty() && holdable.length() <= SheetRoom.CELL) {
            sheet.value(row, column, holdable);
        }
    }

    private void offerChoices(int column, Heading heading) {
        String words = String.join(",", heading.choices());
        boolean fits =
                words.length() <= LONGEST_LIST && heading.choices().stream().noneMatch(word -> word.indexOf(',') >= 0);
        String list = heading.source().isEmpty()
                ? "\"" + words + "\""
                : heading.source() + "!$" + nameColumn(heading.source()) + "$" + (HEADINGS + 2) + ":$"
                        + nameColumn(heading.source()) + "$" + (HEADINGS + 1 + ROWS);
        if (!heading.source().isEmpty() || (!words.isEmpty() && fits)) {
            // Several names may stand in one cell, each on a line: the list helps, but does not insist.
            offer(sheet.range(HEADINGS + 1, column, HEADINGS + ROWS, column), list)
                    .showErrorMessage(heading.source().isEmpty());
        }
    }

    /** The program's own words say what is wrong. The library writes every other style in the letters of the machine. */
    private static ListFormulaDataValidation offer(Range cells, String list) {
        return cells.validateWithListByFormula(list)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("")
                .error("");
    }

    /** On a sheet of lines, each has choices of its own. */
    private void offerChoicesOfLines() {
        for (int k = 0; k < content.lines().size(); k++) {
            List<String> words = content.lines().get(k).choices();
            if (!words.isEmpty()) {
                int row = HEADINGS + 1 + k;
                offer(sheet.range(row, 1, row, 1), "\"" + String.join(",", words) + "\"")
                        .showErrorMessage(true);
            }
        }
    }

    /** The column in which the things of a sheet have the names by which others refer to them. */
    private static String nameColumn(String source) {
        return source.equals(SheetName.INITIATIVER.text()) ? "B" : "A";
    }

    /** Writes a table that is not read. */
    static void write(Worksheet sheet, StrategiTable table) {
        List<List<String>> rows = table.getRows();
        for (int r = 0; r < rows.size(); r++) {
            for (int k = 0; k < rows.get(r).size(); k++) {
                writeNumber(sheet, r, k, rows.get(r).get(k));
            }
        }
        for (int k = 0; k < rows.get(0).size(); k++) {
            sheet.width(k, k == 0 ? StrategiForm.VAERDI.width() : 12);
            sheet.style(0, k).bold().fillColor(GROUND).set();
        }
        sheet.freezePane(1, 1);
    }
}
