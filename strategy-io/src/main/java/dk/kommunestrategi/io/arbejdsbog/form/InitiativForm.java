package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.form.VurderingDraft.Part;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of an initiative: its card, its assessment, how long it takes, and what it costs year by year. */
public final class InitiativForm {

    static final String MINDST = "Varighed mindst";
    static final String HOEJST = "Varighed højst";

    private final List<Column<Initiativ, InitiativDraft>> columns = new ArrayList<>();
    private final Navne navne;

    private InitiativForm(Navne navne) {
        this.navne = navne;
    }

    /** The columns, in their order, and after them one for each year that has expenses. */
    public static List<Column<Initiativ, InitiativDraft>> columns(Navne navne, NavigableSet<Integer> aar) {
        InitiativForm form = new InitiativForm(navne);
        form.addKort();
        form.addVurdering();
        form.addTid();
        form.addAngivelser();
        aar.forEach(one -> form.columns.add(Udgiftsform.column(one)));
        return List.copyOf(form.columns);
    }

    private void addKort() {
        columns.add(Column.number(
                Heading.of(Headings.NUMMER, "Initiativets nummer. Tom: de nummereres i rækkefølge.", 8),
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

    private void addVurdering() {
        addPart(
                Part.LET,
                "letImplementerbart",
                Heading.of(Part.LET.heading(), "Ja, hvis det er let at implementere og virker hurtigt.", 16)
                        .withChoices(Choices.YES_NO.words()),
                vurdering -> Choices.YES_NO.word(vurdering.isLetImplementerbart()));
        addPart(
                Part.SAMARBEJDE,
                "samarbejde",
                Heading.of(
                        Part.SAMARBEJDE.heading(), "Internt, eller en linje for hver part: Kræver samarbejde med SSF", 32),
                vurdering -> Samarbejdsform.write(vurdering.getSamarbejde(), navne));
        addPart(
                Part.TRAEK,
                "ressourcetraek",
                Heading.of(
                        Part.TRAEK.heading(),
                        "En linje for hvert center: Voksenrådgivningen: 2. Eller: Alle centre: 1",
                        32),
                vurdering -> Traekform.write(vurdering, navne));
        addPart(
                Part.UDGIFT,
                "udgiftsniveau",
                Heading.of(Part.UDGIFT.heading(), "Det skønnede niveau.", 16).withChoices(Choices.UDGIFTSNIVEAU.words()),
                vurdering -> Choices.UDGIFTSNIVEAU.word(vurdering.getUdgiftsniveau()));
        addPart(
                Part.KONSEKVENSER,
                "organisatoriskeKonsekvenser",
                Heading.of(Part.KONSEKVENSER.heading(), "Følgerne for hele organisationen. Tom: ikke oplyst.", 18)
                        .withChoices(Choices.KONSEKVENSER.words()),
                vurdering -> vurdering
                        .getOrganisatoriskeKonsekvenser()
                        .map(Choices.KONSEKVENSER::word)
                        .orElse(""));
    }

    private void addPart(Part part, String property, Heading heading, Function<Vurdering, String> writer) {
        columns.add(new Column<>(
                heading,
                "vurdering/" + property,
                initiativ -> initiativ.getVurdering().map(writer).orElse(""),
                (cell, draft) -> draft.vurdering().put(part, cell)));
    }

    private void addTid() {
        columns.add(Column.number(
                Heading.of("Varighed", "Udviklingens længde i halvår. Tom: ikke oplyst.", Heading.NARROW),
                "varighed",
                Initiativ::getVarighed,
                (draft, halvaar) -> draft.builder().varighed(halvaar)));
        addInterval(
                MINDST,
                "Det korteste, den kan blive, i halvår.",
                "mindst",
                Varighedsinterval::getMindst,
                InitiativDraft::mindst);
        addInterval(
                HOEJST,
                "Det længste, den kan blive, i halvår.",
                "hoejst",
                Varighedsinterval::getHoejst,
                InitiativDraft::hoejst);
        columns.add(Column.choice(
                Heading.of("Tidshorisont", "Kortets ord, hvor varigheden ikke er oplyst.", 14),
                "tidshorisont",
                Choices.TIDSHORISONT,
                Initiativ::getTidshorisont,
                (draft, ord) -> draft.builder().tidshorisont(ord)));
        columns.add(Column.choice(
                Heading.of("Tidshorisonten gælder", "Hvad ordet taler om. Tom: hele initiativet.", 18),
                "tidshorisontGaelder",
                Choices.TIDSOMFANG,
                Initiativ::getTidshorisontGaelder,
                (draft, omfang) -> draft.builder().tidshorisontGaelder(omfang)));
        columns.add(Column.number(
                Heading.of("Forarbejde", "Halvår med uformelt arbejde før den formelle start.", Heading.NARROW),
                "forarbejde",
                initiativ -> initiativ.getForarbejde() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(initiativ.getForarbejde()),
                (draft, halvaar) -> draft.builder().forarbejde(halvaar.orElse(0))));
        columns.add(Column.halvaar(
                Heading.of("Tidligst", "Det første halvår, det kan starte i.", Heading.NARROW),
                "tidligst",
                Initiativ::getTidligst,
                (draft, halvaar) -> draft.builder().tidligst(halvaar)));
        columns.add(Column.halvaar(
                Heading.of("Senest", "Det sidste halvår, det kan starte i.", Heading.NARROW),
                "senest",
                Initiativ::getSenest,
                (draft, halvaar) -> draft.builder().senest(halvaar)));
        columns.add(new Column<>(
                Heading.of("Afhænger af", "Numrene på de initiativer, der skal være færdige først: 1, 4", 16),
                "afhaengerAf",
                initiativ -> numbers(initiativ.getAfhaengerAf()),
                (cell, draft) -> draft.builder().afhaengerAf(cell.wholeNumbers())));
    }

    private void addInterval(
            String heading,
            String guidance,
            String end,
            Function<Varighedsinterval, Integer> getter,
            BiConsumer<InitiativDraft, SheetCell> reader) {
        columns.add(new Column<>(
                Heading.of(heading, guidance, Heading.NARROW).withNumbers(),
                "varighedsinterval/" + end,
                initiativ -> initiativ
                        .getVarighedsinterval()
                        .map(getter)
                        .map(String::valueOf)
                        .orElse(""),
                (cell, draft) -> reader.accept(draft, cell)));
    }

    private void addAngivelser() {
        addAngivelse(
                Temakilde.TABEL, "Temaer ifølge tabellen", "Kun hvis en tabel i kilden siger noget om temaerne: 1, 4");
        addAngivelse(Temakilde.KORT, "Temaer ifølge kortet", "Kun hvis initiativkortet siger noget om temaerne: 1, 4");
    }

    private void addAngivelse(Temakilde kilde, String heading, String guidance) {
        columns.add(new Column<>(
                Heading.of(heading, guidance, 16),
                "temaangivelser/" + kilde,
                initiativ -> initiativ.getTemaangivelser().stream()
                        .filter(angivelse -> angivelse.getKilde() == kilde)
                        .map(Temaangivelse::getTemaer)
                        .map(InitiativForm::numbers)
                        .findFirst()
                        .orElse(""),
                (cell, draft) -> draft.angivelse(kilde, cell)));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
