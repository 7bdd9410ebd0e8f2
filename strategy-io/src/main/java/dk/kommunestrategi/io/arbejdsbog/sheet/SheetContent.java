package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.form.Heading;
import java.util.List;

/**
 * What is written on a sheet.
 *
 * @param name what the sheet is called
 * @param headings its columns
 * @param rows the texts of its cells, row by row
 * @param still how many columns stay in sight
 */
record SheetContent(String name, List<Heading> headings, List<List<String>> rows, int still) {

    SheetContent {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
