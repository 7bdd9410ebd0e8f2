package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.tabel.cell.CellText;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A row of a table as it was read.
 *
 * @param number its number from 1, as a spreadsheet counts
 * @param cells the texts of its cells; whatever lies behind them is empty
 * @param numbers the columns, counted from 0, whose cells a spreadsheet holds as numbers: there a point begins the decimals
 */
public record TableRow(int number, List<String> cells, Set<Integer> numbers) {

    public TableRow {
        cells = List.copyOf(cells);
        numbers = Set.copyOf(numbers);
    }

    /** A row of texts. */
    public TableRow(int number, List<String> cells) {
        this(number, cells, Set.of());
    }

    /** The text of the cell in a column, counted from 0; empty where there is none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether the cell says nothing. */
    public boolean isEmpty(int column) {
        return CellText.clean(cell(column)).isEmpty();
    }

    /** The columns whose cells say something. */
    public IntStream filled() {
        return IntStream.range(0, cells.size()).filter(column -> !isEmpty(column));
    }
}
