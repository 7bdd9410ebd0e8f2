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
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int line = 1;
        while (columns > Worksheet.MAX_COLS && rows.get(line - 1).size() <= Worksheet.MAX_COLS) {
            line++;
        }
        List<Problem> problems = new ArrayList<>(lacking(sheet, rows.size(), columns, line));
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

    /** As {@link #lacking(String, List)}, of a sheet whose first row is as wide as any; its texts are not looked at. */
    public static List<Problem> lacking(String sheet, int rows, int columns) {
        return lacking(sheet, rows, columns, 1);
    }

    /** The line is the first that is too wide, if one is. */
    private static List<Problem> lacking(String sheet, int rows, int columns, int line) {
        List<Problem> problems = new ArrayList<>();
        if (rows > Worksheet.MAX_ROWS) {
            problems.add(problem(Limit.ROWS.exceeded(Worksheet.MAX_ROWS, rows), sheet, Worksheet.MAX_ROWS + 1, 1));
        }
        if (columns > Worksheet.MAX_COLS) {
            problems.add(
                    problem(Limit.COLUMNS.exceeded(Worksheet.MAX_COLS, columns), sheet, line, Worksheet.MAX_COLS + 1));
        }
        return List.copyOf(problems);
    }

    private static Problem problem(Problem.Builder problem, String sheet, int line, int column) {
        return problem.sheet(sheet).line(line).column(column).build();
    }
}
