package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.CellPair;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Kommune;
import org.threeten.extra.YearHalf;

/** A strategy as a whole while its sheet is read: it begins as the one that is known. Used for one reading. */
public final class StrategiDraft {

    /** Stands for what must be there and is not, which is told. */
    public static final String STAND_IN = "–";

    private final Strategi.Builder builder = Strategi.builder();
    private String kommunekode;
    private String kommunenavn;
    private final CellPair<YearHalf, YearHalf> periode;

    /** A draft of what a workbook changes in a strategy. */
    public StrategiDraft(Strategi known) {
        builder.from(known);
        kommunekode = known.getKommune().getKode();
        kommunenavn = known.getKommune().getNavn();
        periode = new CellPair<>(
                StrategiForm.FRA,
                known.getPeriode().map(Periode::getFra),
                StrategiForm.TIL,
                known.getPeriode().map(Periode::getTil));
    }

    Strategi.Builder builder() {
        return builder;
    }

    /** Spreadsheets take the zero away that most codes begin with. */
    void kommunekode(String kode) {
        kommunekode = kode.matches("[0-9]{3}") ? "0" + kode : kode;
    }

    void kommunenavn(String navn) {
        kommunenavn = navn;
    }

    void fra(SheetCell cell) {
        periode.first(cell, cell.halvaar());
    }

    void til(SheetCell cell) {
        periode.last(cell, cell.halvaar());
    }

    /** Returns the strategy. */
    public Strategi build() {
        return builder.kommune(
                        Kommune.builder().kode(kommunekode).navn(kommunenavn).build())
                .periode(periode.read(Periode::of))
                .build();
    }
}
