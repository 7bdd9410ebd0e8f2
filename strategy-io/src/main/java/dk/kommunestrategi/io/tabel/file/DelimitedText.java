package dk.kommunestrategi.io.tabel.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a table in text: pasted, with tabs between the cells, or CSV with semicolons, as Danish Excel writes it, or commas. */
final class DelimitedText {

    /** What Danish Excel writes where one does not ask for UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How a letter begins that is in UTF-8 but was taken for Windows' own: then the text is a broken one in UTF-8. */
    private static final String MISREAD = "Ã";

    private static final char[] SEPARATORS = {'\t', ';', ','};

    private DelimitedText() {}

    static TableFile read(byte[] file) {
        Decoding decoding = decode(file);
        return decoding.fejl().map(TableFile::fejl).orElseGet(() -> read(decoding.text()));
    }

    private static Decoding decode(byte[] file) {
        Decoding unicode = Decoding.of(file, TableFile.MAX_LENGTH);
        boolean wrongCharset = unicode.fejl()
                .filter(problem -> problem.getCode() == Problemkode.FORKERT_TEGNSAET)
                .isPresent();
        String windows = wrongCharset ? new String(file, WINDOWS) : "";
        return wrongCharset && !windows.contains(MISREAD) && windows.indexOf('\uFFFD') < 0
                ? Decoding.of(windows, TableFile.MAX_LENGTH)
                : unicode;
    }

    private static TableFile read(String text) {
        List<TableRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            TableSize size = new TableSize();
            for (CsvRecord line : csv) {
                List<String> cells =
                        line.getFields().stream().map(FormulaGuard::off).toList();
                TableRow row = new TableRow(rows.size() + 1, cells);
                Optional<Problem> tooLarge = size.add(row);
                if (tooLarge.isPresent()) {
                    return TableFile.fejl(tooLarge.get());
                }
                rows.add(row);
            }
        } catch (RuntimeException e) {
            // What the library says of a text that it cannot take apart, or that it has failed.
            return TableFile.fejl(Problem.of(Problemkode.UGYLDIG_TABEL, "")
                    .line(rows.size() + 1)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be read", e);
        }
        return TableFile.of(List.of(new TableSheet("", false, rows)));
    }

    /** The first of the separators that stands anywhere outside quotes, and does not only occur inside a cell. */
    private static char separator(String text) {
        boolean[] exists = new boolean[SEPARATORS.length];
        boolean quoted = false;
        for (int k = 0; k < text.length(); k++) {
            char character = text.charAt(k);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    exists[s] |= SEPARATORS[s] == character;
                }
            }
        }
        return SEPARATORS[
                IntStream.range(0, SEPARATORS.length)
                        .filter(s -> exists[s])
                        .findFirst()
                        .orElse(0)];
    }
}
