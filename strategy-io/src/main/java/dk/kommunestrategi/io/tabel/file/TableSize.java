package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;

/**
 * How much has been read of one file, all of its sheets together. It is asked of every row before the next is read, so that
 * no more is held than there may be. Used for one reading.
 */
final class TableSize {

    /** The most rows: twice those of the largest catalogue that is planned. */
    static final int MAX_ROWS = 20_000;

    /** The most columns that a row may have: the half-years of the longest period, and room for the assessment. */
    static final int MAX_COLUMNS = 4_096;

    /** The most cells up to the last of each row, with something in them or not. */
    private static final int MAX_CELLS = 5_000_000;

    /** The most cells with something in them. */
    private static final int MAX_FILLED = 500_000;

    private int rows;
    private long cells;
    private long filled;
    private long characters;

    /** Counts a row, and returns what there is too much of, or that nobody waits any more. */
    Optional<Problem> add(TableRow row) {
        if (Thread.currentThread().isInterrupted()) {
            return Optional.of(Problem.of(Problemkode.LAESNING_AFBRUDT, "").build());
        }
        rows++;
        int width = row.cells().size();
        if (rows > MAX_ROWS) {
            return tooLarge(row, 1, Limit.ROWS.exceeded(MAX_ROWS, rows));
        }
        if (width > MAX_COLUMNS) {
            return tooLarge(row, MAX_COLUMNS + 1, Limit.COLUMNS.exceeded(MAX_COLUMNS, width));
        }
        for (int column = 0; column < width; column++) {
            String cell = row.cells().get(column);
            cells++;
            filled += cell.isEmpty() ? 0 : 1;
            characters += cell.length();
            Optional<Problem.Builder> tooLarge = tooLarge(cell);
            if (tooLarge.isPresent()) {
                return tooLarge(row, column + 1, tooLarge.get());
            }
        }
        return Optional.empty();
    }

    /** What there is too much of with this cell. Of all cells together nobody has seen the others. */
    private Optional<Problem.Builder> tooLarge(String cell) {
        if (cell.length() > SheetRoom.CELL) {
            return Optional.of(Limit.CELL.exceeded(SheetRoom.CELL, cell.length()));
        }
        if (cells > MAX_CELLS) {
            return Optional.of(Limit.CELLS.exceeded(MAX_CELLS, cells));
        }
        if (filled > MAX_FILLED) {
            return Optional.of(Limit.FILLED_CELLS.exceeded(MAX_FILLED, filled));
        }
        return characters > TableFile.MAX_LENGTH
                ? Optional.of(Limit.CHARACTERS.exceeded(TableFile.MAX_LENGTH, TableFile.MAX_LENGTH + 1))
                : Optional.empty();
    }

    private static Optional<Problem> tooLarge(TableRow row, int column, Problem.Builder problem) {
        return Optional.of(problem.line(row.number()).column(column).build());
    }
}
