package dk.kommunestrategi.io.tabel.file;

import java.util.List;

/**
 * A sheet of a file.
 *
 * @param name what it is called; empty in text, which is one sheet
 * @param isHidden whether whoever opens the file does not see it
 * @param rows its rows, those without anything in them left out
 */
public record TableSheet(String name, boolean isHidden, List<TableRow> rows) {

    public TableSheet {
        rows = List.copyOf(rows);
    }
}
