package dk.kommunestrategi.io.arbejdsbog;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.sheet.ArbejdsbogImport;
import dk.kommunestrategi.io.arbejdsbog.sheet.BookWriter;
import dk.kommunestrategi.io.arbejdsbog.sheet.Loss;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.TableFile;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import java.util.Optional;

/**
 * Writes a strategy as an XLSX workbook that {@link ArbejdsbogReader} reads back: with guidance above every column, lists to
 * choose from, and no macros. The same strategy always gives the same bytes.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}. Needs the libraries fastexcel and fastexcel-reader; where
 * one is missing, an {@link IllegalStateException} says what to add.
 */
public final class ArbejdsbogWriter {

    /** A writer of workbooks. */
    public ArbejdsbogWriter() {}

    /**
     * Writes a strategy. A workbook holds what people fill in by hand; what the strategy states besides – decisions,
     * indicators, what sources disagree about – stays in its document.
     *
     * @param strategi the strategy to write
     * @param tables what follows from it, as the load on its centres, each on a sheet of its own that is not read
     * @return the workbook, and a warning for each property of which something does not stand in it; an error where the
     *     strategy is larger than a workbook may be
     */
    public Result<byte[]> write(Strategi strategi, List<StrategiTable> tables) {
        require();
        byte[] xlsx = BookWriter.write(strategi, tables);
        TableFile file = TableFile.read(xlsx);
        if (file.fejl().isPresent()) {
            return Result.ofFejl(List.of(file.fejl().get()));
        }
        Strategi back = ArbejdsbogImport.read(Optional.empty(), true, file.sheets(), new SheetFindings());
        return Result.of(xlsx, Loss.of(strategi, back));
    }

    /**
     * {@return an empty workbook to be filled in}
     *
     * @param periode the half-years that the strategy is to be planned in
     */
    public byte[] skeleton(Periode periode) {
        require();
        Strategi empty = Strategi.builder()
                .navn("")
                .kommune(Kommune.builder().kode("").navn("").build())
                .periode(periode)
                .build();
        return BookWriter.write(empty, List.of());
    }

    private static void require() {
        Library.FASTEXCEL.require();
        Library.FASTEXCEL_READER.require();
    }
}
