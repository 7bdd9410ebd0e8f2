package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import java.util.List;

/**
 * What is written on a sheet.
 *
 * @param name what the sheet is called
 * @param headings its columns
 * @param rows the texts of its cells, row by row
 * @param still how many columns stay in sight
 * @param lines what its lines are called, where each has choices of its own
 */
record SheetContent(String name, List<Heading> headings, List<List<String>> rows, int still, List<Heading> lines) {

    SheetContent {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }
}
