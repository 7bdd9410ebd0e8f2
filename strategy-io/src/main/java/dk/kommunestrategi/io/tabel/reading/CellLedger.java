package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What has become of the cells of a table. The principle of all reading: whatever a cell holds is either understood or told.
 * Whoever reads a cell, or tells of it, settles it here, and so does what tells of a whole row or column; what nobody has
 * settled in the end is told to be unread.
 */
final class CellLedger {

    private final Set<List<Integer>> cells = new HashSet<>();
    private final Set<Integer> rows = new HashSet<>();
    private final Set<Integer> columns = new HashSet<>();

    /** The cell has been read, or told of. */
    void settle(TableRow row, int column) {
        cells.add(List.of(row.number(), column));
    }

    /** The whole row has been told of. */
    void settleRow(TableRow row) {
        rows.add(row.number());
    }

    /** What stands in this column has been told of, by its heading. */
    void settleColumn(int column) {
        columns.add(column);
    }

    /** Whether a column has been told of. */
    boolean isSettled(int column) {
        return columns.contains(column);
    }

    /** Hands on every cell of these rows with something in it that nobody has settled. */
    void forEachOpen(List<TableRow> table, BiConsumer<TableRow, Integer> told) {
        for (TableRow row : table) {
            if (!rows.contains(row.number())) {
                row.filled()
                        .filter(column -> !columns.contains(column))
                        .filter(column -> !cells.contains(List.of(row.number(), column)))
                        .forEach(column -> told.accept(row, column));
            }
        }
    }
}
