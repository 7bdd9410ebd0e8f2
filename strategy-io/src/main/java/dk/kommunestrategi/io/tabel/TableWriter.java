package dk.kommunestrategi.io.tabel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.io.tabel.file.FormulaGuard;
import dk.kommunestrategi.io.tabel.file.SheetRoom;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes tables as files that Danish Excel opens: CSV with semicolons, in UTF-8 with a byte order mark, or an XLSX
 * workbook with a sheet for each table. A text that a spreadsheet would take for a formula gets an apostrophe before it in
 * CSV, as spreadsheets write it themselves; in a workbook every text is marked as one. The same tables always give the
 * same bytes.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}. CSV needs the library FastCSV, XLSX needs fastexcel
 * and fastexcel-reader; where one is missing, an {@link IllegalStateException} says what to add.
 */
public final class TableWriter {

    private static final String BOM = "\uFEFF";

    /** A writer of tables. */
    public TableWriter() {}

    /**
     * {@return the table as CSV}
     *
     * @param table the table to write
     */
    public byte[] csv(StrategiTable table) {
        Library.FASTCSV.require();
        StringWriter text = new StringWriter();
        text.write(BOM);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (List<String> row : table.getRows()) {
                csv.writeRecord(row.stream()
                        .map(cell -> table.decimal(cell).isPresent() ? cell : FormulaGuard.on(cell))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be made in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a workbook with these tables, each on a sheet of its name.
     *
     * @param tables the tables to write, at least one, in the order of their sheets
     * @return the workbook; an error in each place where a table is larger, or a text
     *     longer, than a spreadsheet can hold
     * @throws IllegalArgumentException if there is no table
     */
    public Result<byte[]> xlsx(List<StrategiTable> tables) {
        Library.FASTEXCEL.require();
        Library.FASTEXCEL_READER.require();
        List<Problem> fejl = tables.stream()
                .flatMap(table -> SheetRoom.lacking(table.getNavn(), table.getRows()).stream())
                .toList();
        return fejl.isEmpty() ? Result.of(WorkbookWriter.write(tables)) : Result.ofFejl(fejl);
    }
}
