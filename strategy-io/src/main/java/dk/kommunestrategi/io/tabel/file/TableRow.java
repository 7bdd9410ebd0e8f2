package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A row of a table as it was read.
 *
 * @param number its number from 1, as a spreadsheet counts
 * @param cells the texts of its cells; whatever lies behind them is empty
 * @param forms what cells are whose text does not say it, by their columns, counted from 0
 */
public record TableRow(int number, List<String> cells, NavigableMap<Integer, CellForm> forms) {

    public TableRow {
        cells = List.copyOf(cells);
        forms = Collections.unmodifiableNavigableMap(new TreeMap<>(forms));
    }

    /** A row of nothing but texts. */
    public TableRow(int number, List<String> cells) {
        this(number, cells, Collections.emptyNavigableMap());
    }

    /** The text of the cell in a column, counted from 0; empty where there is none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** What the cell is, where its text does not say it. */
    public Optional<CellForm> form(int column) {
        return Optional.ofNullable(forms.get(column));
    }

    /** The columns of cells that cannot be read as what they were meant to be: days, and formulas not worked out. */
    public IntStream unreadable() {
        return forms.entrySet().stream()
                .filter(form -> form.getValue() != CellForm.NUMBER)
                .mapToInt(Map.Entry::getKey);
    }

    /** Whether a spreadsheet holds the cell as a number: there a point begins the decimals. */
    public boolean isNumber(int column) {
        return forms.get(column) == CellForm.NUMBER;
    }

    /** Whether the cell says nothing. */
    public boolean isEmpty(int column) {
        return CellText.isEmpty(cell(column)) && forms.get(column) != CellForm.OPEN_FORMULA;
    }

    /** Whether another row says more than one thing, and each of them is what this one says in the same column. */
    public boolean isRepeatedBy(TableRow other) {
        return other.filled().count() > 1
                && other.filled()
                        .allMatch(column -> CellText.key(other.cell(column)).equals(CellText.key(cell(column))));
    }

    /** The columns whose cells say something. */
    public IntStream filled() {
        return IntStream.range(0, cells.size()).filter(column -> !isEmpty(column));
    }
}
