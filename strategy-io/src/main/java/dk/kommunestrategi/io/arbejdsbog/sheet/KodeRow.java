package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.KodeMaker;
import dk.kommunestrategi.io.tabel.file.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row about something that has a code.
 *
 * @param row the row
 * @param slot its place among those of the strategy, from 0
 * @param kode its code: the one that stands there, that of the thing of the same name which is known, or one made of the name
 */
record KodeRow(TableRow row, int slot, String kode) implements IdentifiedRow {

    @Override
    public String written() {
        return kode;
    }

    /** Returns the rows of a sheet. */
    static List<KodeRow> of(FormSheet sheet, String kodeHeading, Known<String, ?> known) {
        KodeMaker maker = new KodeMaker("kode");
        Map<String, String> byNavn = new HashMap<>(known.byNavn());
        known.ids().forEach(maker::add);
        sheet.rows().forEach(row -> maker.add(sheet.text(row, kodeHeading).strip()));
        Slots<String> slots = new Slots<>(known.ids());
        List<KodeRow> rows = new ArrayList<>();
        for (TableRow row : sheet.rows()) {
            String written = sheet.text(row, kodeHeading).strip();
            String navn = sheet.text(row, Headings.NAVN);
            // One name has one code, also one that is made.
            String kode = written.isEmpty()
                    ? byNavn.computeIfAbsent(CellText.key(navn), absent -> maker.kode(navn))
                    : written;
            rows.add(new KodeRow(row, slots.slot(kode), kode));
        }
        return rows;
    }
}
