package dk.kommunestrategi.io.arbejdsbog.cell;

import dk.kommunestrategi.model.problem.Problem;

/**
 * Where a cell stands.
 *
 * @param sheet the name of its sheet
 * @param line its row, from 1 as a spreadsheet counts
 * @param column its column, from 1
 */
public record CellPlace(String sheet, int line, int column) {

    /** Returns the problem as one that stands here. */
    public Problem locate(Problem problem) {
        return problem.withSheet(sheet).withLine(line).withColumn(column);
    }
}
