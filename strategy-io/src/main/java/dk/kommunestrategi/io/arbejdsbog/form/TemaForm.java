package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.model.initiativ.Tema;
import java.util.List;
import java.util.OptionalInt;

/** The columns of a theme. */
public final class TemaForm {

    /** The columns, in their order. */
    public static final List<Column<Tema, Tema.Builder>> COLUMNS = List.of(
            Column.number(
                    Heading.of(
                            Headings.NUMMER,
                            "Temaets nummer. Lad cellen være tom, så nummereres temaerne i rækkefølge.",
                            8),
                    "nummer",
                    tema -> OptionalInt.of(tema.getNummer()),
                    (tema, nummer) -> nummer.ifPresent(tema::nummer)),
            Column.required(
                    Heading.of(Headings.NAVN, "Temaets navn.", Heading.NAME),
                    "navn",
                    Tema::getNavn,
                    Tema.Builder::navn),
            Column.text(
                    Heading.of("Beskrivelse", "Hvad temaet handler om.", 80),
                    "beskrivelse",
                    Tema::getBeskrivelse,
                    Tema.Builder::beskrivelse),
            Column.numbers(
                    Heading.of("Verdensmål", "Numrene på de af FN's verdensmål, som temaet bidrager til: 1, 11", 12),
                    "verdensmaal",
                    Tema::getVerdensmaal,
                    Tema.Builder::verdensmaal));

    private TemaForm() {}
}
