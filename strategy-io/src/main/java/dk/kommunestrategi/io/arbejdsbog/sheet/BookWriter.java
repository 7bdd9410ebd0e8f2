package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.SteadyWorkbook;
import dk.kommunestrategi.model.Strategi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes the workbook of a strategy: the same bytes whenever it is made. */
public final class BookWriter {

    private BookWriter() {}

    /**
     * Returns the workbook of a strategy.
     *
     * @param tables what follows from the strategy, each on a sheet behind its own
     */
    public static byte[] write(Strategi strategi, List<StrategiTable> tables) {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "handleplan", "1.0")) {
            GuidanceSheet.write(workbook);
            for (SheetContent content : Contents.of(strategi)) {
                new SheetWriter(workbook.newWorksheet(content.name()), content).write();
            }
            for (StrategiTable table : tables) {
                SheetWriter.write(workbook.newWorksheet(table.getNavn()), table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be made in memory", e);
        }
        try {
            return SteadyWorkbook.of(xlsx.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook cannot be packed in memory", e);
        }
    }
}
