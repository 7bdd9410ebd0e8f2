package dk.kommunestrategi.io.tabel.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a text apart into rows and cells, in every way there is: by tabs as it was pasted, by semicolons as Danish Excel
 * writes it, by commas or bars. Which is the right one shows from the headings.
 */
final class DelimitedText {

    private static final char TAB = '\t';
    private static final List<Character> SEPARATORS = List.of(TAB, ';', ',', '|');
    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private DelimitedText() {}

    static TableFile read(byte[] file) {
        Decoding decoding = TextEncoding.decode(file);
        return decoding.fejl().map(TableFile::fejl).orElseGet(() -> read(decoding.text()));
    }

    private static TableFile read(String text) {
        List<Character> there = SEPARATORS.stream()
                .filter(separator -> text.indexOf(separator) >= 0)
                .toList();
        List<TableSheet> sheets = new ArrayList<>();
        Optional<Problem> fejl = Optional.empty();
        for (char separator : there.isEmpty() ? List.of(TAB) : there) {
            TableFile read = read(text, separator);
            sheets.addAll(read.sheets());
            fejl = fejl.or(read::fejl);
        }
        return new TableFile(sheets, fejl);
    }

    /** Pasted text quotes a cell only where a spreadsheet copied one with a line break: otherwise its quotes are its own. */
    private static TableFile read(String text, char separator) {
        TableFile quoted = quoted(text, separator);
        boolean isPasted = separator == TAB;
        boolean swallows = quoted.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.indexOf(TAB) >= 0);
        boolean isBroken = quoted.fejl().stream().anyMatch(problem -> problem.getCode() == Problemkode.UGYLDIG_TABEL);
        return isPasted && (isBroken || swallows) ? unquoted(text) : quoted;
    }

    private static TableFile quoted(String text, char separator) {
        Rows rows = new Rows();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (!rows.add(line.getFields())) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            // What the library says of a text that it cannot take apart, or that it has failed.
            return TableFile.fejl(Problem.of(Problemkode.UGYLDIG_TABEL, "")
                    .line(rows.rows.size() + 1)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be read", e);
        }
        return rows.end();
    }

    private static TableFile unquoted(String text) {
        Rows rows = new Rows();
        Iterator<String> lines = LINE_END.splitAsStream(text).iterator();
        boolean hasRoom = true;
        while (hasRoom && lines.hasNext()) {
            hasRoom = rows.add(TABS.splitAsStream(lines.next())
                    .limit(TableSize.MAX_COLUMNS + 1L)
                    .map(cell -> QUOTED.matcher(cell).matches() ? cell.substring(1, cell.length() - 1) : cell)
                    .toList());
        }
        return rows.end();
    }

    /** The rows so far, as many as there may be. */
    private static final class Rows {
        private final List<TableRow> rows = new ArrayList<>();
        private final TableSize size = new TableSize();
        private Optional<Problem> tooLarge = Optional.empty();

        /** Adds a row, and returns whether there may be another. */
        boolean add(List<String> cells) {
            TableRow row = new TableRow(
                    rows.size() + 1, cells.stream().map(FormulaGuard::off).toList());
            tooLarge = size.add(row);
            rows.add(row);
            return tooLarge.isEmpty();
        }

        TableFile end() {
            return tooLarge.map(TableFile::fejl).orElseGet(() -> TableFile.of(List.of(TableSheet.text(rows))));
        }
    }
}
