package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.tabel.file.SteadyWorkbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Writes an XLSX workbook: headings that stay in sight, texts in several lines, and numbers that can be added up. */
final class WorkbookWriter {

    /** So many digits a spreadsheet holds exactly. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private static final int WIDE = 48;
    private static final int NARROW = 12;

    private WorkbookWriter() {}

    static byte[] write(List<StrategiTable> tables) {
        return SteadyWorkbook.write(
                workbook -> tables.forEach(table -> write(table, workbook.newWorksheet(table.getNavn()))));
    }

    private static void write(StrategiTable table, Worksheet sheet) {
        List<List<String>> rows = table.getRows();
        for (int r = 0; r < rows.size(); r++) {
            for (int k = 0; k < rows.get(r).size(); k++) {
                String text = rows.get(r).get(k);
                Optional<BigDecimal> decimal = table.decimal(text);
                if (decimal.isPresent()) {
                    sheet.value(r, k, decimal.get());
                } else {
                    write(text, sheet, r, k);
                }
            }
        }
        sheet.freezePane(1, 1);
        for (int k = 0; k < rows.get(0).size(); k++) {
            sheet.width(k, k == 0 ? WIDE : NARROW);
            sheet.style(0, k).bold().wrapText(true).set();
        }
    }

    private static void write(String text, Worksheet sheet, int row, int column) {
        if (NUMBER.matcher(text).matches()) {
            sheet.value(row, column, Long.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
            if (text.indexOf('\n') >= 0) {
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }
}
