package dk.kommunestrategi.io.tabel.file;

import java.util.List;

/**
 * A sheet of a workbook, or a text in one of the ways in which it can be taken apart.
 *
 * @param name what it is called; empty in text
 * @param isHidden whether whoever opens the file does not see it
 * @param rows its rows, those without anything in them left out
 */
public record TableSheet(String name, boolean isHidden, List<TableRow> rows) {

    public TableSheet {
        rows = List.copyOf(rows);
    }

    static TableSheet text(List<TableRow> rows) {
        return new TableSheet("", false, rows);
    }

    /** Whether it is a text, whose rows end where its lines do. */
    public boolean isText() {
        return name.isEmpty();
    }
}
