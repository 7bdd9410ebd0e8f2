package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.organisation.Center;
import java.util.List;

/** The columns of a centre. */
public final class CenterForm {

    private CenterForm() {}

    /** The columns, in their order. */
    public static List<Column<Center, Center.Builder>> columns(Navne navne) {
        return List.of(
                Column.required(
                        Heading.of(Headings.NAVN, "Centrets fulde navn.", 40),
                        "navn",
                        Center::getNavn,
                        Center.Builder::navn),
                Column.text(
                        Heading.of(Headings.KORTNAVN, "Et kortere navn til tabeller, hvis I bruger et.", Heading.NAME),
                        "kortnavn",
                        Center::getKortnavn,
                        Center.Builder::kortnavn),
                Column.kode(
                        Heading.of("Forvaltning", "Forvaltningens forkortelse.", 16),
                        "forvaltning",
                        navne.forvaltning(),
                        Center::getForvaltning,
                        Center.Builder::forvaltning),
                Column.number(
                        Heading.of(
                                "Kapacitet",
                                "Hvor meget centret kan bære i et halvår, medregnet det, som det bærer i forvejen. Lad cellen være tom, hvis der ingen grænse er.",
                                20),
                        "kapacitet",
                        Center::getKapacitet,
                        Center.Builder::kapacitet),
                Column.each(
                        Heading.of(
                                "Kapaciteten ændres",
                                "Den nye kapacitet fra et halvår, en linje for hver ændring: 2025-H1: 4",
                                24),
                        "kapacitetsaendringer",
                        Center::getKapacitetsaendringer,
                        LineForms.KAPACITET,
                        Center.Builder::kapacitetsaendringer),
                Column.each(
                        Heading.of(
                                "Belastning i forvejen",
                                "Det, centret bærer ved siden af strategien, på hver sin linje: 2026-H1 til 2026-H2: 2, drift."
                                        + " Eller uden slutning: fra 2026-H1: 1, andre strategier",
                                30),
                        "grundbelastning",
                        Center::getGrundbelastning,
                        LineForms.GRUNDBELASTNING,
                        Center.Builder::grundbelastning),
                Column.ownKode(Center::getKode));
    }
}
