package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.Numbers;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row about something that has a number.
 *
 * @param row the row
 * @param slot its place among those of the strategy, from 0
 * @param nummer its number: the one that stands there, that of the thing of the same name which is known, or the next free one
 */
record NumberedRow(TableRow row, int slot, int nummer) implements IdentifiedRow {

    static final String NUMMER = "Nr.";
    static final String NAVN = "Navn";

    @Override
    public String written() {
        return Integer.toString(nummer);
    }

    /**
     * Returns the rows of a sheet.
     *
     * @param known the names of what is known already, by its numbers in their order
     */
    static List<NumberedRow> of(FormSheet sheet, Map<Integer, String> known) {
        Map<String, Integer> byNavn = new HashMap<>();
        known.forEach((nummer, navn) -> byNavn.putIfAbsent(CellText.key(navn), nummer));
        int last = Stream.concat(known.keySet().stream(), sheet.rows().stream().map(row -> written(sheet, row)))
                .max(Integer::compare)
                .orElse(0);
        Slots<Integer> slots = new Slots<>(List.copyOf(known.keySet()));
        List<NumberedRow> rows = new ArrayList<>();
        for (TableRow row : sheet.rows()) {
            int nummer = written(sheet, row);
            if (CellText.clean(sheet.text(row, NUMMER)).isEmpty()) {
                nummer = byNavn.getOrDefault(CellText.key(sheet.text(row, NAVN)), 0);
            }
            if (nummer == 0 && last < Integer.MAX_VALUE) {
                nummer = ++last;
            }
            rows.add(new NumberedRow(row, slots.slot(nummer), nummer));
        }
        return rows;
    }

    private static int written(FormSheet sheet, TableRow row) {
        return Numbers.wholeNumber(CellText.clean(sheet.text(row, NUMMER))).orElse(0);
    }
}
