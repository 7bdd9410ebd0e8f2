package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.io.tabel.reading.HandleplanImport;
import dk.kommunestrategi.io.tabel.reading.MatrixImport;
import dk.kommunestrategi.io.tabel.reading.SheetChoice;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads tables into a strategy that knows the initiatives, themes and centres, as people write them: columns in any order,
 * found by their headings; half-years, marks, levels and names in the forms that are in use; text with tabs, semicolons, commas
 * or bars, in UTF-8, UTF-16 or as Danish Windows writes it, or an XLSX workbook, of which the first sheet in sight that has the
 * table is read.
 *
 * <p>Whatever a cell holds is either understood or told. Read are the rows about initiatives; told are, each in its cell, what
 * cannot be read, and as warnings the columns with other headings and the rows that are about none: notes, sums, themes, and
 * headings that are repeated. Neither read nor told is only what stands above the headings. Rows and columns that are not
 * there, and empty cells of an assessment, leave what the strategy has. Whoever writes the strategy back to its document keeps
 * what a newer version states there with {@link dk.kommunestrategi.io.Strategidokument#withStrategi}.
 *
 * <p>Nothing in a file makes a {@code read} method throw: what is wrong with it is returned, all at once, with the row as
 * line and the cell as column, both from 1. A file may have up to 16 MiB and, on all of its sheets together, 20,000 rows of
 * 4,096 columns, 500,000 cells with something in them, and 5,000,000 with nothing; a cell, 32,767 characters.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}. Text needs the library FastCSV, XLSX needs
 * fastexcel-reader; where the one that a file needs is missing, an {@link IllegalStateException} says what to add.
 */
public final class TableReader {

    private final boolean mayAdd;

    /** A reader of tables about what a strategy has already; whatever else they name is an error. */
    public TableReader() {
        this(false);
    }

    private TableReader(boolean mayAdd) {
        this.mayAdd = mayAdd;
    }

    /**
     * {@return a reader that adds what a strategy lacks: themes and initiatives that a table names by number and name, and
     * centres that stand on lines of their own} Each is a warning. What is like something that is there is taken for a slip
     * of the pen, and an error as ever. An initiative that is added has an owner of whom nothing is known yet.
     */
    public static TableReader adding() {
        return new TableReader(true);
    }

    /**
     * Reads the handleplan table: the assessments of its initiatives become those of its rows, and the handleplan that
     * of its half-years. The half-years are the columns headed {@code 2024-1}, {@code 2024-H1}, {@code H1 2024},
     * {@code 1. halvår 2024}, {@code forår 2024}, by their first days, or by a half below its year; months and quarters are an
     * error. An initiative without a row stays where it is, and so does one that starts in a half-year without a column; a row
     * without a mark takes its initiative out of the half-years there are, and a table without half-years leaves the handleplan
     * as it is. Locks stay, and so do the themes that count: what the table says of them is kept as its own statement, and is a
     * warning where it disagrees. A warning also says which initiatives are left without a place.
     *
     * <p>"Kræver samarbejde med SSF" names a party inside the municipality where the strategy has that administration, and
     * one outside otherwise; "SSF og CF" are two, where one of them is an administration. An abbreviation that it does not have
     * is an error, which "Kræver eksternt samarbejde med …" settles. "Kræver eksternt samarbejde", without a name, leaves the
     * parties that are known already.
     *
     * @param strategi the strategy that knows the initiatives and centres
     * @param file the content of the file
     * @return the strategy with what the table says, or the errors that say why there is none
     */
    public Result<Strategi> readHandleplan(Strategi strategi, byte[] file) {
        return new SheetChoice(
                        "Handleplan",
                        Betegnelse.TABEL,
                        HandleplanImport.HEADINGS,
                        sheet -> HandleplanImport.of(strategi, sheet, mayAdd))
                .read(TableFile.read(file));
    }

    /**
     * As {@link #readHandleplan(Strategi, byte[])}; a file that cannot be read is a problem like any other.
     *
     * @param strategi the strategy that knows the initiatives and centres
     * @param file the file to read
     * @return the strategy with what the table says, or the errors that say why there is none
     */
    public Result<Strategi> readHandleplan(Strategi strategi, Path file) {
        return read(file, bytes -> readHandleplan(strategi, bytes));
    }

    /**
     * Reads the theme matrix: the themes of its initiatives become those that are marked, as far as it has columns for them,
     * since the matrix is the one that counts. Where another place says something else, that is kept, and is a warning.
     *
     * @param strategi the strategy that knows the initiatives and themes
     * @param file the content of the file
     * @return the strategy with what the matrix says, or the errors that say why there is none
     */
    public Result<Strategi> readTemamatrix(Strategi strategi, byte[] file) {
        return new SheetChoice(
                        "Temamatrix",
                        Betegnelse.MATRIX,
                        MatrixImport.headings(strategi),
                        sheet -> MatrixImport.of(strategi, sheet, mayAdd))
                .read(TableFile.read(file));
    }

    /**
     * As {@link #readTemamatrix(Strategi, byte[])}; a file that cannot be read is a problem like any other.
     *
     * @param strategi the strategy that knows the initiatives and themes
     * @param file the file to read
     * @return the strategy with what the matrix says, or the errors that say why there is none
     */
    public Result<Strategi> readTemamatrix(Strategi strategi, Path file) {
        return read(file, bytes -> readTemamatrix(strategi, bytes));
    }

    private interface ByteReader {
        Result<Strategi> read(byte[] file);
    }

    private static Result<Strategi> read(Path file, ByteReader reader) {
        byte[] bytes;
        try (InputStream input = Files.newInputStream(file)) {
            bytes = input.readNBytes(TableFile.MAX_LENGTH + 1);
        } catch (IOException e) {
            return Result.ofFejl(List.of(Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", file.toString())
                    .build()));
        }
        return reader.read(bytes);
    }
}
