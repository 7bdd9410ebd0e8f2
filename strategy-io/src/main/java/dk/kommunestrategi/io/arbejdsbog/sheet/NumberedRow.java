package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row about something that has a number.
 *
 * @param row the row
 * @param slot its place among those of the strategy, from 0
 * @param nummer its number: the one that stands there, that of the thing of the same name which is known, or the next free one
 */
record NumberedRow(TableRow row, int slot, int nummer) implements IdentifiedRow {

    @Override
    public String written() {
        return Integer.toString(nummer);
    }

    /** Returns the rows of a sheet. */
    static List<NumberedRow> of(FormSheet sheet, Known<Integer, ?> known) {
        Map<String, Integer> byNavn = known.byNavn();
        int last = Stream.concat(
                        known.ids().stream(), sheet.rows().stream().flatMap(row -> written(sheet, row).stream()))
                .max(Integer::compare)
                .orElse(0);
        Slots<Integer> slots = new Slots<>(known.ids());
        List<NumberedRow> rows = new ArrayList<>();
        for (TableRow row : sheet.rows()) {
            Optional<Integer> stated = written(sheet, row);
            if (CellText.isEmpty(sheet.text(row, Headings.NUMMER))) {
                stated = Optional.ofNullable(byNavn.get(CellText.key(sheet.text(row, Headings.NAVN))));
            }
            if (stated.isEmpty() && last < Integer.MAX_VALUE) {
                stated = Optional.of(++last);
            }
            int nummer = stated.orElse(0);
            rows.add(new NumberedRow(row, slots.slot(nummer), nummer));
        }
        return rows;
    }

    private static Optional<Integer> written(FormSheet sheet, TableRow row) {
        return Numbers.wholeNumber(CellText.clean(sheet.text(row, Headings.NUMMER))).stream()
                .boxed()
                .findFirst();
    }
}
