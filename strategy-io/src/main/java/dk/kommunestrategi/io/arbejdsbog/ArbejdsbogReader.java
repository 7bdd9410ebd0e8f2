package dk.kommunestrategi.io.arbejdsbog;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.kort.Kortbog;
import dk.kommunestrategi.io.arbejdsbog.sheet.ArbejdsbogImport;
import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a workbook as {@link ArbejdsbogWriter} writes it and people fill it in. Sheets are known by their names and columns
 * by their headings, wherever they stand; names stand for what they name, and codes and numbers that nobody has typed are
 * made. What the workbook does not know is told once for each column and sheet, and left alone.
 *
 * <p>Nothing in a file makes a {@code read} method throw: what is wrong with it is returned, all at once, with sheet, row
 * and column. A file may be as large as {@link dk.kommunestrategi.io.tabel.TableReader} says of tables.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}. Needs the library fastexcel-reader; where it is missing, an
 * {@link IllegalStateException} says what to add.
 */
public final class ArbejdsbogReader {

    private final boolean mayAdd;

    /** A reader of workbooks that adds what a strategy does not have yet. */
    public ArbejdsbogReader() {
        this(true);
    }

    private ArbejdsbogReader(boolean mayAdd) {
        this.mayAdd = mayAdd;
    }

    /**
     * {@return a reader that only changes what a strategy has: whatever is new in a file is an error, as a number or a name
     * with a slip of the pen is}
     */
    public static ArbejdsbogReader onlyUpdating() {
        return new ArbejdsbogReader(false);
    }

    /**
     * {@return whether a file is a workbook, and no document}
     *
     * @param file the content of the file
     */
    public static boolean isArbejdsbog(byte[] file) {
        return TableFile.isWorkbook(file);
    }

    /**
     * Reads a whole strategy.
     *
     * @param file the content of the file
     * @return the strategy with the warnings about it, or the errors that say why there is none; its later problems are
     *     {@linkplain Strategidokument#locate located} in the workbook
     */
    public Result<Strategidokument> read(byte[] file) {
        return new ArbejdsbogReader().read(Optional.empty(), file);
    }

    /**
     * As {@link #read(byte[])}; a file that cannot be read is a problem like any other.
     *
     * @param file the file to read
     * @return the strategy, or the errors that say why there is none
     */
    public Result<Strategidokument> read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input.readNBytes(TableFile.MAX_LENGTH + 1));
        } catch (IOException e) {
            return Result.ofFejl(List.of(Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", file.toString())
                    .build()));
        }
    }

    /**
     * Reads a workbook into a strategy: what its rows state becomes so, and what is new is added. Sheets, rows and columns
     * that are not there leave what the strategy has, and so does the workbook with everything that it has no room for.
     *
     * @param strategi the strategy that the workbook changes
     * @param file the content of the file
     * @return the strategy as it is then, with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategidokument> read(Strategi strategi, byte[] file) {
        return read(Optional.of(strategi), file);
    }

    /**
     * Reads initiative cards into a strategy: the tables of a Word document with a field and its text in each row, as
     * "Problemstilling", "Forslag til initiativ" and "Initiativejer". What is above a table is the name of its initiative
     * where no field states it. Initiatives, and the roles and themes that their cards name, are added where they are new;
     * fields that a card does not have leave what the strategy has.
     *
     * @param strategi the strategy that the cards change
     * @param file the content of the file
     * @return the strategy as it is then, with the warnings about it, or the errors that say why there is none
     */
    public Result<Strategi> readKort(Strategi strategi, byte[] file) {
        TableFile tables = TableFile.read(file);
        if (tables.fejl().isPresent()) {
            return Result.ofFejl(List.of(tables.fejl().get()));
        }
        SheetFindings findings = new SheetFindings();
        Kortbog kort = Kortbog.of(tables.sheets(), strategi, findings);
        if (kort.isEmpty()) {
            return Result.ofFejl(List.of(Problem.of(Problemkode.INGEN_KORT, "").build()));
        }
        Strategi read = ArbejdsbogImport.read(Optional.of(strategi), mayAdd, kort.sheets(), findings);
        List<Problem> problems = findings.all().stream().map(kort::locate).toList();
        return Problem.hasFejl(problems) ? Result.ofFejl(problems) : Result.of(read, problems);
    }

    private Result<Strategidokument> read(Optional<Strategi> known, byte[] bytes) {
        TableFile file = TableFile.read(bytes);
        if (file.fejl().isPresent()) {
            return Result.ofFejl(List.of(file.fejl().get()));
        }
        SheetFindings findings = new SheetFindings();
        Strategi strategi = ArbejdsbogImport.read(known, mayAdd, file.sheets(), findings);
        List<Problem> problems = findings.all();
        return findings.hasFejl()
                ? Result.ofFejl(problems)
                : Result.of(Strategidokument.of(strategi, problems, findings::locate), problems);
    }
}
