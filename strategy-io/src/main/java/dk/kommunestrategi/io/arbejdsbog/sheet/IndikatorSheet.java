package dk.kommunestrategi.io.arbejdsbog.sheet;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.arbejdsbog.form.IndikatorForm;
import dk.kommunestrategi.io.arbejdsbog.form.StrategiDraft;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import java.util.Optional;

/** Reads the sheet about indicators; what was measured of those that are known stays. */
final class IndikatorSheet {

    private IndikatorSheet() {}

    /** Returns the strategy, whose goals are read, with what the sheet says of its indicators. */
    static Strategi read(Strategi strategi, boolean mayAdd, BookSheets sheets, SheetFindings findings) {
        List<Column<Indikator, Indikator.Builder>> columns = IndikatorForm.columns(Navne.of(strategi));
        FormSheet sheet = FormSheet.find(
                sheets.find(SheetName.INDIKATORER),
                columns.stream().map(column -> column.heading().text()).toList(),
                heading -> Optional.empty(),
                findings);
        List<Indikator> before = strategi.styring().getIndikatorer();
        Known<String, Indikator> known = new Known<>(before, Indikator::getKode, Indikator::getNavn);
        List<KodeRow> rows = sheet.permitted(
                KodeRow.of(sheet, Headings.KODE, known), mayAdd, known.ids(), Problemkode.UKENDT_INDIKATOR);
        List<Indikator> read = new KindSheet<>(Problem.pointer("styring", "indikatorer"), sheet, known, rows)
                .read(columns, IndikatorSheet::draft, Indikator.Builder::build);
        return read.equals(before)
                ? strategi
                : strategi.withStyring(Styring.builder()
                        .from(strategi.styring())
                        .indikatorer(read)
                        .build());
    }

    private static Indikator.Builder draft(KodeRow row, Optional<Indikator> before) {
        Indikator.Builder builder =
                Indikator.builder().navn(StrategiDraft.STAND_IN).art(Indikatorart.TAL);
        before.ifPresent(builder::from);
        return builder.kode(row.kode());
    }
}
