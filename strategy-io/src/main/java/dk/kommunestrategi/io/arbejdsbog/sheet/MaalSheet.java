package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.MaalForm;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Optional;

/** Reads the sheet about goals. They follow from each other, so that their names are found before anything else of them is read. */
final class MaalSheet {

    private MaalSheet() {}

    /** Returns the strategy with what the sheet says of its goals. */
    static Strategi read(Strategi strategi, boolean mayAdd, BookSheets sheets, SheetFindings findings) {
        FormSheet sheet = FormSheet.find(
                sheets.find(SheetName.MAAL),
                MaalForm.columns(Navne.of(strategi)).stream()
                        .map(column -> column.heading().text())
                        .toList(),
                heading -> Optional.empty(),
                findings);
        Known<String, Maalsaetning> known =
                new Known<>(strategi.getMaalsaetninger(), Maalsaetning::getKode, Maalsaetning::getNavn);
        List<KodeRow> rows = sheet.permitted(
                KodeRow.of(sheet, Headings.KODE, known), mayAdd, known.ids(), Problemkode.UKENDT_MAALSAETNING);
        KindSheet<KodeRow, Maalsaetning> maal = new KindSheet<>(Problem.pointer("maalsaetninger"), sheet, known, rows);
        Strategi named = strategi.withMaalsaetninger(maal.with((row, before) -> named(sheet, row, before)));
        return strategi.withMaalsaetninger(
                maal.read(MaalForm.columns(Navne.of(named)), MaalSheet::draft, Maalsaetning.Builder::build));
    }

    private static Maalsaetning.Builder draft(KodeRow row, Optional<Maalsaetning> before) {
        Maalsaetning.Builder builder =
                Maalsaetning.builder().navn(StrategiDraft.STAND_IN).art(Maalsaetningsart.POLITISK_MAAL);
        before.ifPresent(builder::from);
        return builder.kode(row.kode());
    }

    private static Maalsaetning named(FormSheet sheet, KodeRow row, Optional<Maalsaetning> before) {
        Maalsaetning.Builder builder = draft(row, before);
        Optional.of(sheet.text(row.row(), Headings.NAVN).strip())
                .filter(navn -> !navn.isEmpty())
                .ifPresent(builder::navn);
        return builder.build();
    }
}
