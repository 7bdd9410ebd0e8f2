package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.reading.json.FormatTekster;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of an initiative: its card, its assessment, how long it takes, and what it costs year by year. */
public final class InitiativForm {

    private static final ModelType INITIATIV = ModelType.of(Initiativ.class).orElseThrow();

    private final List<Column<Initiativ, InitiativDraft>> columns = new ArrayList<>();
    private final Navne navne;

    private InitiativForm(Navne navne) {
        this.navne = navne;
    }

    /** The columns, in their order, and after them one for each year that has expenses, and what counts from the start. */
    public static List<Column<Initiativ, InitiativDraft>> columns(Navne navne, NavigableSet<Integer> aar) {
        InitiativForm form = new InitiativForm(navne);
        form.addKort();
        form.columns.addAll(VurderingForm.columns(navne));
        form.columns.addAll(StartForm.COLUMNS);
        form.addAngivelser();
        aar.forEach(one -> form.columns.add(Udgiftsform.column(one, navne)));
        form.columns.add(Udgiftsform.profil(navne));
        return List.copyOf(form.columns);
    }

    /** The properties of the card in the order in which an initiative states them; each of its texts has a column. */
    private void addKort() {
        for (ModelProperty property : INITIATIV.getProperties()) {
            if (property.isText()) {
                addTekst(property);
            } else {
                switch (property.name()) {
                    case "nummer" -> addNummer();
                    case "navn" -> addNavn();
                    case "ejere" -> addEjere();
                    case "arbejdsgruppe" -> addArbejdsgruppe();
                    case "kilder" -> addKilder();
                    default -> {}
                }
            }
        }
    }

    /** A text is called in the workbook what the format calls it. */
    private void addTekst(ModelProperty tekst) {
        columns.add(Column.text(
                Heading.of(
                        FormatTekster.title(Initiativ.class, tekst),
                        FormatTekster.description(Initiativ.class, tekst),
                        Heading.WIDE),
                tekst.name(),
                initiativ -> ((Optional<?>) tekst.get(initiativ)).map(String.class::cast),
                (draft, value) -> tekst.set(draft.builder(), value)));
    }

    private void addNummer() {
        columns.add(Column.number(
                Heading.of(
                        Headings.NUMMER,
                        "Initiativets nummer. Lad cellen være tom, så nummereres initiativerne i rækkefølge.",
                        8),
                "nummer",
                initiativ -> OptionalInt.of(initiativ.getNummer()),
                (draft, nummer) -> {}));
    }

    private void addNavn() {
        columns.add(Column.required(
                Heading.of(Headings.NAVN, "Initiativets navn.", Heading.NAME),
                "navn",
                Initiativ::getNavn,
                (draft, navn) -> draft.builder().navn(navn)));
    }

    private void addEjere() {
        columns.add(Column.koder(
                Heading.of(
                        Headings.INITIATIVEJER,
                        "Rollen med hovedansvaret, flere på hver sin linje. Skriv funktion, ikke navn.",
                        28),
                "ejere",
                navne.rolle(),
                initiativ -> ejere(initiativ, true),
                InitiativDraft::hovedansvarlige));
        columns.add(Column.koder(
                Heading.of(Headings.MEDEJERE, "Roller, der er medejere, en på hver linje.", 28),
                "ejere/medejere",
                navne.rolle(),
                initiativ -> ejere(initiativ, false),
                InitiativDraft::medejere));
    }

    private void addArbejdsgruppe() {
        columns.add(Column.kode(
                Heading.of("Arbejdsgruppe", "Arbejdsgruppen, hvis der er en.", 24),
                "arbejdsgruppe",
                navne.rolle(),
                Initiativ::getArbejdsgruppe,
                (draft, rolle) -> draft.builder().arbejdsgruppe(rolle)));
    }

    private void addKilder() {
        columns.add(Column.lines(
                Heading.of("Kilder", "Kilder, som kortet henviser til, en på hver linje.", Heading.NAME),
                "kilder",
                Initiativ::getKilder,
                (draft, kilder) -> draft.builder().kilder(kilder)));
    }

    private static List<String> ejere(Initiativ initiativ, boolean hovedansvar) {
        return initiativ.getEjere().stream()
                .filter(ejer -> ejer.isHovedansvar() == hovedansvar)
                .map(Initiativejer::getRolle)
                .toList();
    }

    private void addAngivelser() {
        addAngivelse(
                Temakilde.TABEL, "Temaer ifølge tabellen", "Temaernes numre, hvis en tabel i kilden nævner dem: 1, 4");
        addAngivelse(Temakilde.KORT, "Temaer ifølge kortet", "Temaernes numre, hvis initiativkortet nævner dem: 1, 4");
    }

    private void addAngivelse(Temakilde kilde, String heading, String guidance) {
        columns.add(new Column<>(
                Heading.of(heading, guidance, 16),
                "temaangivelser/" + kilde,
                initiativ -> initiativ.getTemaangivelser().stream()
                        .filter(angivelse -> angivelse.getKilde() == kilde)
                        .map(Temaangivelse::getTemaer)
                        .map(LineForms::numbers)
                        .findFirst()
                        .orElse(""),
                (cell, draft) -> draft.angivelse(kilde, cell)));
    }
}
