package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The columns of an initiative: its card, its assessment, how long it takes, and what it costs year by year. */
public final class InitiativForm {

    private final List<Column<Initiativ, InitiativDraft>> columns = new ArrayList<>();
    private final Navne navne;

    private InitiativForm(Navne navne) {
        this.navne = navne;
    }

    /** The columns, in their order, and after them one for each year that has expenses. */
    public static List<Column<Initiativ, InitiativDraft>> columns(Navne navne, NavigableSet<Integer> aar) {
        InitiativForm form = new InitiativForm(navne);
        form.addKort();
        form.columns.addAll(VurderingForm.columns(navne));
        form.columns.addAll(StartForm.COLUMNS);
        form.addAngivelser();
        aar.forEach(one -> form.columns.add(Udgiftsform.column(one)));
        return List.copyOf(form.columns);
    }

    private void addKort() {
        columns.add(Column.number(
                Heading.of(
                        Headings.NUMMER,
                        "Initiativets nummer. Lad cellen være tom, så nummereres initiativerne i rækkefølge.",
                        8),
                "nummer",
                initiativ -> OptionalInt.of(initiativ.getNummer()),
                (draft, nummer) -> {}));
        columns.add(Column.required(
                Heading.of(Headings.NAVN, "Initiativets navn.", Heading.NAME),
                "navn",
                Initiativ::getNavn,
                (draft, navn) -> draft.builder().navn(navn)));
        addTekst(
                "Problemstilling",
                "Det problem, som initiativet skal løse.",
                "problemstilling",
                Initiativ::getProblemstilling,
                Initiativ.Builder::problemstilling);
        addTekst(
                "Forslag til initiativ",
                "Det, der foreslås.",
                "forslag",
                Initiativ::getForslag,
                Initiativ.Builder::forslag);
        addTekst(
                "Forventet effekt",
                "Den effekt, der ventes.",
                "forventetEffekt",
                Initiativ::getForventetEffekt,
                Initiativ.Builder::forventetEffekt);
        addTekst(
                "Forventede udgifter",
                "Udgifterne i ord; beløb har deres egne kolonner.",
                "forventedeUdgifter",
                Initiativ::getForventedeUdgifter,
                Initiativ.Builder::forventedeUdgifter);
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
        columns.add(Column.kode(
                Heading.of("Arbejdsgruppe", "Arbejdsgruppen, hvis der er en.", 24),
                "arbejdsgruppe",
                navne.rolle(),
                Initiativ::getArbejdsgruppe,
                (draft, rolle) -> draft.builder().arbejdsgruppe(rolle)));
        addTekst(
                "Tidsperspektiv",
                "Hvor lang tid det tager, i ord.",
                "tidsperspektiv",
                Initiativ::getTidsperspektiv,
                Initiativ.Builder::tidsperspektiv);
        columns.add(Column.lines(
                Heading.of("Kilder", "Kilder, som kortet henviser til, en på hver linje.", Heading.NAME),
                "kilder",
                Initiativ::getKilder,
                (draft, kilder) -> draft.builder().kilder(kilder)));
        addTekst(
                "Effektopfølgning",
                "Hvordan effekten følges, af hvem og hvornår.",
                "effektopfoelgning",
                Initiativ::getEffektopfoelgning,
                Initiativ.Builder::effektopfoelgning);
    }

    private void addTekst(
            String heading,
            String guidance,
            String property,
            Function<Initiativ, Optional<String>> getter,
            BiConsumer<Initiativ.Builder, Optional<String>> setter) {
        columns.add(Column.text(
                Heading.of(heading, guidance, Heading.WIDE),
                property,
                getter,
                (draft, tekst) -> setter.accept(draft.builder(), tekst)));
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
