package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.SteadyWorkbook;
import dk.kommunestrategi.model.Strategi;
import java.util.List;
import java.util.Optional;

/** Writes the workbook of a strategy: the same bytes whenever it is made. */
public final class BookWriter {

    private BookWriter() {}

    /**
     * Returns the workbook of a strategy; nothing where a sheet would be larger than those of spreadsheets.
     *
     * @param tables what follows from the strategy, each on a sheet behind its own
     */
    public static Optional<byte[]> write(Strategi strategi, List<StrategiTable> tables) {
        List<SheetContent> contents = Contents.of(strategi);
        boolean fits = contents.stream().allMatch(SheetWriter::fits)
                && tables.stream().map(StrategiTable::getRows).allMatch(SteadyWorkbook::hasRoomFor);
        return fits ? Optional.of(xlsx(contents, tables)) : Optional.empty();
    }

    private static byte[] xlsx(List<SheetContent> contents, List<StrategiTable> tables) {
        return SteadyWorkbook.write(workbook -> {
            GuidanceSheet.write(workbook);
            for (SheetContent content : contents) {
                new SheetWriter(workbook.newWorksheet(content.name()), content).write();
            }
            for (StrategiTable table : tables) {
                SheetWriter.write(workbook.newWorksheet(table.getNavn()), table);
            }
        });
    }
}
