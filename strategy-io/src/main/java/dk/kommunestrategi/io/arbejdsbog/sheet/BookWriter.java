package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.SteadyWorkbook;
import dk.kommunestrategi.model.Strategi;
import java.util.List;

/** Writes the workbook of a strategy: the same bytes whenever it is made. */
public final class BookWriter {

    private BookWriter() {}

    /**
     * Returns the workbook of a strategy.
     *
     * @param tables what follows from the strategy, each on a sheet behind its own
     */
    public static byte[] write(Strategi strategi, List<StrategiTable> tables) {
        return SteadyWorkbook.write(workbook -> {
            GuidanceSheet.write(workbook);
            for (SheetContent content : Contents.of(strategi)) {
                new SheetWriter(workbook.newWorksheet(content.name()), content).write();
            }
            for (StrategiTable table : tables) {
                SheetWriter.write(workbook.newWorksheet(table.getNavn()), table);
            }
        });
    }
}
