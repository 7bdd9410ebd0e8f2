package dk.kommunestrategi.io.arbejdsbog;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.remark.RemarkedBook;
import dk.kommunestrategi.io.arbejdsbog.sheet.ArbejdsbogImport;
import dk.kommunestrategi.io.arbejdsbog.sheet.BookWriter;
import dk.kommunestrategi.io.arbejdsbog.sheet.Loss;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a strategy as an XLSX workbook that {@link ArbejdsbogReader} reads back: with guidance above every column, lists to
 * choose from, and no macros. The same strategy always gives the same bytes.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}. Needs the libraries fastexcel and fastexcel-reader; where
 * one is missing, making a writer throws an {@link IllegalStateException} that says what to add.
 */
public final class ArbejdsbogWriter {

    /** A writer of workbooks. */
    public ArbejdsbogWriter() {
        Library.FASTEXCEL.require();
        Library.FASTEXCEL_READER.require();
    }

    /**
     * Writes a strategy. A workbook holds what people fill in by hand; what the strategy states besides – decisions,
     * indicators, what sources disagree about – stays in its document.
     *
     * @param strategi the strategy to write
     * @param tables what follows from it, as the load on its centres, each on a sheet of its own that is not read
     * @return the workbook, and a warning for each property of which something does not stand in it; an error in each place
     *     where the strategy or a table is larger than a workbook may be
     */
    public Result<byte[]> write(Strategi strategi, List<StrategiTable> tables) {
        Result<byte[]> written = BookWriter.write(strategi, tables);
        if (written.getValue().isEmpty()) {
            return written;
        }
        byte[] xlsx = written.getValue().get();
        TableFile file = TableFile.read(xlsx);
        if (file.fejl().isPresent()) {
            return Result.ofFejl(List.of(file.fejl().get()));
        }
        Strategi back = ArbejdsbogImport.read(Optional.empty(), true, file.sheets(), new SheetFindings());
        return Result.of(xlsx, Loss.of(strategi, back));
    }

    /**
     * Puts remarks into a workbook that somebody has filled in: a sheet with all of them, marks in the cells that they are
     * about, and the handleplan that was computed. All else in the file stays as it is; remarks of another time go.
     *
     * @param file the content of the file
     * @param problems what is to be remarked, as {@link ArbejdsbogReader} or {@link dk.kommunestrategi.io.Strategidokument#locate}
     *     told it
     * @param planned the strategy with the computed handleplan; absent where there is none
     * @param sprog the language of the remarks
     * @return the workbook with its remarks, or why there can be none
     */
    public Result<byte[]> remark(byte[] file, List<Problem> problems, Optional<Strategi> planned, Sprog sprog) {
        try {
            return Result.of(RemarkedBook.write(file, problems, planned, sprog));
        } catch (IOException e) {
            return Result.ofFejl(
                    List.of(Problem.of(Problemkode.UGYLDIG_TABEL, "").build()));
        }
    }

    /**
     * {@return an empty workbook to be filled in}
     *
     * @param periode the half-years that the strategy is to be planned in
     */
    public byte[] skeleton(Periode periode) {
        Strategi empty = Strategi.builder()
                .navn("")
                .kommune(Kommune.builder().kode("").navn("").build())
                .periode(periode)
                .build();
        return BookWriter.write(empty, List.of()).getValue().orElseThrow();
    }
}
