package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell.Content;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.form.Column;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiForm;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet of the strategy as a whole: on each line a field and its value, and behind them help, which is not read. */
final class StrategiSheet {

    private final TableSheet sheet;
    private final SheetFindings findings;
    private final Map<String, SheetCell> cells = new HashMap<>();
    private final Set<Integer> withoutHeading = new HashSet<>();

    private StrategiSheet(TableSheet sheet, SheetFindings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Reads what there is of the sheet; of a new strategy it tells what must be there. */
    static void read(TableSheet sheet, StrategiDraft draft, boolean isNew, SheetFindings findings) {
        new StrategiSheet(sheet, findings).read(draft, isNew);
    }

    private void read(StrategiDraft draft, boolean isNew) {
        sheet.rows().forEach(this::readLine);
        for (Column<Strategi, StrategiDraft> line : StrategiForm.LINES) {
            SheetCell cell = cells.get(line.heading().text());
            if (cell != null) {
                line.reader().accept(cell, draft);
            } else if (isNew && StrategiForm.REQUIRED.contains(line.property())) {
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
        Optional<Column<Strategi, StrategiDraft>> line = StrategiForm.LINES.stream()
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
