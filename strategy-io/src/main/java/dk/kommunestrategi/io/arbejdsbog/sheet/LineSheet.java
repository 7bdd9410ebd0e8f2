package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell.Content;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiForm;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a sheet with a field and its value on each line, and behind them help, which is not read.
 *
 * @param <T> what the sheet states
 * @param <B> what it is read into
 */
final class LineSheet<T, B> {

    private final TableSheet sheet;
    private final List<Column<T, B>> lines;
    private final SheetFindings findings;
    private final Map<String, SheetCell> cells = new HashMap<>();
    private final Set<Integer> withoutHeading = new HashSet<>();

    private LineSheet(TableSheet sheet, List<Column<T, B>> lines, SheetFindings findings) {
        this.sheet = sheet;
        this.lines = lines;
        this.findings = findings;
    }

    /**
     * Reads what there is of the sheet, and tells what must be there and is not.
     *
     * @param lines the fields that it may state
     * @param required the properties that it must state
     */
    static <T, B> void read(
            TableSheet sheet, List<Column<T, B>> lines, B draft, Set<String> required, SheetFindings findings) {
        new LineSheet<>(sheet, lines, findings).read(draft, required);
    }

    private void read(B draft, Set<String> required) {
        sheet.rows().forEach(this::readLine);
        for (Column<T, B> line : lines) {
            SheetCell cell = cells.get(line.heading().text());
            if (cell != null) {
                line.reader().accept(cell, draft);
            } else if (required.contains(line.property())) {
                findings.add(Problem.of(Problemkode.MANGLER, "", line.heading().text())
                        .sheet(sheet.name())
                        .build());
            }
        }
    }

    private void readLine(TableRow row) {
        int first = row.filled().findFirst().orElse(0);
        String name = CellText.clean(row.cell(first));
        if (name.isEmpty() || CellText.key(name).equals(CellText.key(StrategiForm.FELT.text()))) {
            return;
        }
        Optional<Column<T, B>> line = lines.stream()
                .filter(one -> CellText.key(one.heading().text()).equals(CellText.key(name)))
                .findFirst();
        if (line.isEmpty()) {
            tell(Problemkode.UKENDT_FELT, row, first, name);
            return;
        }
        row.filled()
                .filter(k -> k > first + 2 && withoutHeading.add(k))
                .forEach(k -> tell(Problemkode.CELLE_UDEN_OVERSKRIFT, row, k));
        String heading = line.get().heading().text();
        if (cells.containsKey(heading)) {
            tell(Problemkode.DOBBELT_OVERSKRIFT, row, first, name);
            return;
        }
        int value = first + 1;
        cells.put(
                heading,
                new SheetCell(
                        findings,
                        place(row, value),
                        heading,
                        new Content(row.cell(value), row.isNumber(value)),
                        Problem.pointer((Object[]) line.get().property().split("/", -1))));
    }

    private void tell(Problemkode code, TableRow row, int column, Object... arguments) {
        findings.add(place(row, column)
                .locate(Problem.of(code, "", arguments)
                        .value(CellText.clean(row.cell(column)))
                        .build()));
    }

    private CellPlace place(TableRow row, int column) {
        return new CellPlace(sheet.name(), row.number(), column + 1);
    }
}
