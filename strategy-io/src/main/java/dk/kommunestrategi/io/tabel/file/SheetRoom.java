package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** What a sheet of a spreadsheet has room for, and what of a table it has none for: each in its place. */
public final class SheetRoom {

    /** The most characters that a cell can hold. */
    public static final int CELL = 32_767;

    private SheetRoom() {}

    /**
     * Returns what there is too much of.
     *
     * @param sheet the name of the sheet
     * @param rows its texts, of which no row need be as long as another
     */
    public static List<Problem> lacking(String sheet, List<List<String>> rows) {
        List<Problem> problems = new ArrayList<>(lacking(
                sheet, rows.size(), rows.stream().mapToInt(List::size).max().orElse(0)));
        for (int r = 0; r < rows.size(); r++) {
            for (int k = 0; k < rows.get(r).size(); k++) {
                int length = rows.get(r).get(k).length();
                if (length > CELL) {
                    problems.add(problem(Limit.CELL.exceeded(CELL, length), sheet, r + 1, k + 1));
                }
            }
        }
        return List.copyOf(problems);
    }

    /** As {@link #lacking(String, List)}, of a table whose cells are short. */
    public static List<Problem> lacking(String sheet, int rows, int columns) {
        List<Problem> problems = new ArrayList<>();
        if (rows > Worksheet.MAX_ROWS) {
            problems.add(problem(Limit.ROWS.exceeded(Worksheet.MAX_ROWS, rows), sheet, Worksheet.MAX_ROWS + 1, 1));
        }
        if (columns > Worksheet.MAX_COLS) {
            problems.add(
                    problem(Limit.COLUMNS.exceeded(Worksheet.MAX_COLS, columns), sheet, 1, Worksheet.MAX_COLS + 1));
        }
        return List.copyOf(problems);
    }

    private static Problem problem(Problem.Builder problem, String sheet, int line, int column) {
        return problem.sheet(sheet).line(line).column(column).build();
    }
}
