package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.model.organisation.Forvaltning;
import java.util.List;

/** The columns of an administration. */
public final class ForvaltningForm {

    /** The columns, in their order; the abbreviation is the code, since people use it themselves. */
    public static final List<Column<Forvaltning, Forvaltning.Builder>> COLUMNS = List.of(
            new Column<>(
                    Heading.of(Headings.FORKORTELSE, "Det, I kalder forvaltningen til daglig, for eksempel SSF.", 16),
                    "kode",
                    Forvaltning::getKode,
                    (cell, forvaltning) -> {}),
            Column.text(
                    Heading.of(Headings.NAVN, "Forvaltningens fulde navn.", Heading.WIDE),
                    "navn",
                    Forvaltning::getNavn,
                    Forvaltning.Builder::navn));

    private ForvaltningForm() {}
}
