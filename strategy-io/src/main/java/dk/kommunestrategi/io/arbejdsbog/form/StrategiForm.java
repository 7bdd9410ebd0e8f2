package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.threeten.extra.YearHalf;

/** The lines of the sheet of the strategy as a whole: what is a column elsewhere is a line there. */
public final class StrategiForm {

    /** What the first column of the sheet is headed. */
    public static final Heading FELT = Heading.of("Felt", "", 24);

    /** What the second is headed. */
    public static final Heading VAERDI = Heading.of("Værdi", "", 80);

    /** What the third is headed; nothing in it is read. */
    public static final Heading HJAELP = Heading.of("Hjælp", "", 60);

    static final String FRA = "Periode fra";
    static final String TIL = "Periode til";

    /** The lines, in their order. */
    public static final List<Column<Strategi, StrategiDraft>> LINES = List.of(
            Column.required(
                    Heading.of(Headings.NAVN, "Strategiens navn.", 0),
                    "navn",
                    Strategi::getNavn,
                    (draft, navn) -> draft.builder().navn(navn)),
            Column.required(
                    Heading.of("Kommune", "Kommunens navn, for eksempel Kolding Kommune.", 0),
                    "kommune/navn",
                    strategi -> strategi.getKommune().getNavn(),
                    StrategiDraft::kommunenavn),
            Column.required(
                    Heading.of("Kommunekode", "Fire cifre, for eksempel 0621 for Kolding.", 0),
                    "kommune/kode",
                    strategi -> strategi.getKommune().getKode(),
                    StrategiDraft::kommunekode),
            Column.text(
                    Heading.of("Beskrivelse", "Hvad strategien er og vil.", 0),
                    "beskrivelse",
                    Strategi::getBeskrivelse,
                    (draft, tekst) -> draft.builder().beskrivelse(tekst)),
            Column.choice(
                    Heading.of("Status", "Hvor langt strategien er politisk.", 0),
                    "status",
                    Choices.STATUS,
                    Strategi::getStatus,
                    (draft, status) -> draft.builder().status(status)),
            new Column<>(
                    Heading.of(FRA, "Det første halvår i strategiens periode, for eksempel 2026-H1.", 0),
                    "periode/fra",
                    strategi -> strategi.getPeriode()
                            .map(Periode::getFra)
                            .map(YearHalf::toString)
                            .orElse(""),
                    (cell, draft) -> draft.fra(cell)),
            new Column<>(
                    Heading.of(TIL, "Det sidste halvår i perioden.", 0),
                    "periode/til",
                    strategi -> strategi.getPeriode()
                            .map(Periode::getTil)
                            .map(YearHalf::toString)
                            .orElse(""),
                    (cell, draft) -> draft.til(cell)),
            Column.number(
                    Heading.of(
                            "Skala",
                            "Det højeste niveau, et træk på et center kan have. Lad cellen være tom, hvis det er 3.",
                            0),
                    "skala",
                    strategi -> OptionalInt.of(strategi.getSkala()),
                    (draft, skala) -> skala.ifPresent(draft.builder()::skala)),
            Column.yes(
                    Heading.of("Omskrevet", "Ja, hvis teksterne er skrevet om i forhold til kilden.", 0),
                    "omskrevet",
                    Strategi::isOmskrevet,
                    (draft, omskrevet) -> draft.builder().omskrevet(omskrevet)),
            Column.lines(
                    Heading.of("Kilder", "Hvor indholdet kommer fra, en kilde på hver linje.", 0),
                    "kilder",
                    Strategi::getKilder,
                    (draft, kilder) -> draft.builder().kilder(kilder)),
            Column.each(
                    Heading.of(
                            "Valggrupper",
                            "Initiativer, der skal vælges imellem, en linje for hver gruppe: højst 1 af 4, 7, 9. De skal alle"
                                    + " kunne udelades.",
                            0),
                    "valggrupper",
                    Strategi::getValggrupper,
                    LineForms.VALGGRUPPE,
                    (draft, grupper) -> draft.builder().valggrupper(grupper)),
            Column.text(
                    Heading.of(Headings.KODE, "En kort kode, når strategien planlægges sammen med andre.", 0),
                    "kode",
                    Strategi::getKode,
                    (draft, kode) -> draft.builder().kode(kode)));

    /** The properties that a new strategy must state. */
    public static final Set<String> REQUIRED = Set.of("navn", "kommune/navn", "kommune/kode");

    private StrategiForm() {}
}
