package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.file.SheetRoom;
import dk.kommunestrategi.io.tabel.file.SteadyWorkbook;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;
import java.util.stream.Stream;

/** Writes the workbook of a strategy: the same bytes whenever it is made. */
public final class BookWriter {

    private BookWriter() {}

    /**
     * Returns the workbook of a strategy; an error in each place where there is more than a spreadsheet can hold. A text of
     * the strategy itself that is too long for a cell is left out.
     *
     * @param tables what follows from the strategy, each on a sheet behind its own
     */
    public static Result<byte[]> write(Strategi strategi, List<StrategiTable> tables) {
        List<SheetContent> contents = Contents.of(strategi);
        List<Problem> fejl = Stream.concat(
                        contents.stream().flatMap(content -> SheetWriter.lacking(content).stream()),
                        tables.stream().flatMap(table -> SheetRoom.lacking(table.getNavn(), table.getRows()).stream()))
                .toList();
        return fejl.isEmpty() ? Result.of(xlsx(contents, tables)) : Result.ofFejl(fejl);
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
