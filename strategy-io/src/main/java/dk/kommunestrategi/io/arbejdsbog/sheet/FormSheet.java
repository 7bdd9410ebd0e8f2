package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A sheet with a row for each of several things of one kind, and a column for each of their properties. */
final class FormSheet {

    private final Optional<HeadedSheet<String>> headed;

    private FormSheet(Optional<HeadedSheet<String>> headed) {
        this.headed = headed;
    }

    /**
     * Finds the headings of a sheet.
     *
     * @param sheet the sheet, if there is one
     * @param headings the headings of its columns
     * @param others returns what another heading means
     */
    static FormSheet find(
            Optional<TableSheet> sheet,
            List<String> headings,
            Function<String, Optional<String>> others,
            SheetFindings findings) {
        Map<String, String> byKey = new HashMap<>();
        headings.forEach(heading -> byKey.put(CellText.heading(heading), heading));
        return new FormSheet(sheet.flatMap(one -> HeadedSheet.find(
                one,
                headings,
                written -> Optional.ofNullable(byKey.get(CellText.heading(written)))
                        .or(() -> others.apply(written)),
                findings)));
    }

    /** The rows that say something. */
    List<TableRow> rows() {
        return headed.map(HeadedSheet::rows).orElse(List.of());
    }

    /**
     * Returns the rows that may be read: all of them, or only those about things that the strategy has; of the others it is
     * told that there are no such things.
     *
     * @param known what the strategy has, by how it is called
     */
    <R extends IdentifiedRow> List<R> permitted(List<R> rows, boolean mayAdd, List<?> known, Problemkode unknown) {
        if (mayAdd) {
            return rows;
        }
        Listing listing = Listing.of(known, one -> one);
        return rows.stream()
                .filter(row -> {
                    boolean isNew = row.slot() >= known.size();
                    if (isNew) {
                        headed.ifPresent(sheet -> row.row()
                                .filled()
                                .findFirst()
                                .ifPresent(k -> sheet.cellAt(row.row(), k, "").add(unknown, row.written(), listing)));
                    }
                    return !isNew;
                })
                .toList();
    }

    /** What a row says under a heading. */
    String text(TableRow row, String heading) {
        return headed.map(sheet -> sheet.text(row, heading)).orElse("");
    }

    /** Whether the sheet has a column with this heading. */
    boolean has(String heading) {
        return headings().contains(heading);
    }

    /** The headings that the sheet has of those that are known, in the order of its columns. */
    List<String> headings() {
        return headed.map(sheet -> List.copyOf(sheet.meanings().values())).orElse(List.of());
    }

    /**
     * Reads the cells of a row.
     *
     * @param pointer where the thing stands in the strategy that the row states
     * @param columns its properties; one without a column here stays as it is
     * @param builder what the row is read into
     */
    <T, B> void read(TableRow row, String pointer, List<Column<T, B>> columns, B builder) {
        headed.ifPresent(sheet -> {
            row.filled().findFirst().ifPresent(k -> sheet.cellAt(row, k, pointer));
            columns.forEach(column -> sheet.cell(
                            row,
                            column.heading().text(),
                            pointer
                                    + Problem.pointer(
                                            (Object[]) column.property().split("/", -1)))
                    .ifPresent(cell -> column.reader().accept(cell, builder)));
        });
    }
}
