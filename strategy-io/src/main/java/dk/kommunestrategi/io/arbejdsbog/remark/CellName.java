package dk.kommunestrategi.io.arbejdsbog.remark;

import dk.kommunestrategi.model.problem.Problem;
import org.dhatim.fastexcel.reader.CellAddress;

/** What a spreadsheet calls a cell: by the letters of its column and the number of its row. */
final class CellName {

    private CellName() {}

    /** Returns the name of the cell in which a problem stands. */
    static String of(Problem problem) {
        return of(problem.getLine().orElse(1), problem.getColumn().orElse(1));
    }

    /** Returns the name of the cell in a row and a column, both from 1. */
    static String of(int row, int column) {
        return new CellAddress(row - 1, column - 1).toString();
    }
}
