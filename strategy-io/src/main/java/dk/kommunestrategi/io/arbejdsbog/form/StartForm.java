package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The columns of how long an initiative takes, when it may start, and whether it may be left out. */
final class StartForm {

    static final String MINDST = "Varighed mindst";
    static final String HOEJST = "Varighed højst";

    /** The columns, in their order. */
    static final List<Column<Initiativ, InitiativDraft>> COLUMNS = List.copyOf(new StartForm().columns);

    private final List<Column<Initiativ, InitiativDraft>> columns = new ArrayList<>();

    private StartForm() {
        addVarighed();
        addStart();
    }

    private void addVarighed() {
        columns.add(Column.number(
                Heading.of(
                        "Varighed",
                        "Hvor mange halvår udviklingen varer. Lad cellen være tom, hvis det ikke er oplyst.",
                        Heading.NARROW),
                "varighed",
                Initiativ::getVarighed,
                (draft, halvaar) -> draft.builder().varighed(halvaar)));
        addInterval(
                MINDST,
                "Hvor mange halvår udviklingen mindst varer.",
                "mindst",
                Varighedsinterval::getMindst,
                InitiativDraft::mindst);
        addInterval(
                HOEJST,
                "Hvor mange halvår udviklingen højst varer.",
                "hoejst",
                Varighedsinterval::getHoejst,
                InitiativDraft::hoejst);
        columns.add(Column.choice(
                Heading.of("Tidshorisont", "Kortets eget ord, hvis varigheden ikke er oplyst i halvår.", 14),
                "tidshorisont",
                Choices.TIDSHORISONT,
                Initiativ::getTidshorisont,
                (draft, ord) -> draft.builder().tidshorisont(ord)));
        columns.add(Column.choice(
                Heading.of(
                        "Tidshorisonten gælder",
                        "Hvad tidshorisonten gælder. Lad cellen være tom, hvis den gælder hele initiativet.",
                        18),
                "tidshorisontGaelder",
                Choices.TIDSOMFANG,
                Initiativ::getTidshorisontGaelder,
                (draft, omfang) -> draft.builder().tidshorisontGaelder(omfang)));
    }

    private void addStart() {
        columns.add(Column.number(
                Heading.of(
                        "Forarbejde",
                        "Hvor mange halvår med uformelt arbejde der går forud for den formelle start.",
                        Heading.NARROW),
                "forarbejde",
                initiativ -> initiativ.getForarbejde() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(initiativ.getForarbejde()),
                (draft, halvaar) -> draft.builder().forarbejde(halvaar.orElse(0))));
        columns.add(Column.halvaar(
                Heading.of("Tidligst", "Det første halvår, initiativet kan starte i.", Heading.NARROW),
                "tidligst",
                Initiativ::getTidligst,
                (draft, halvaar) -> draft.builder().tidligst(halvaar)));
        columns.add(Column.halvaar(
                Heading.of("Senest", "Det sidste halvår, initiativet kan starte i.", Heading.NARROW),
                "senest",
                Initiativ::getSenest,
                (draft, halvaar) -> draft.builder().senest(halvaar)));
        columns.add(new Column<>(
                Heading.of("Afhænger af", "Numrene på de initiativer, der skal være færdige først: 1, 4", 16),
                "afhaengerAf",
                initiativ -> LineForms.numbers(initiativ.getAfhaengerAf()),
                (cell, draft) -> draft.builder().afhaengerAf(cell.wholeNumbers())));
        columns.add(Column.each(
                Heading.of(
                        "Bindinger",
                        "Hvor mange halvår der skal gå fra et andet initiativ, en linje for hver: slut på 4: mindst 1, højst 3."
                                + " Eller: start på 4: højst 2",
                        28),
                "bindinger",
                Initiativ::getBindinger,
                LineForms.BINDING,
                (draft, bindinger) -> draft.builder().bindinger(bindinger)));
        columns.add(Column.number(
                Heading.of(
                        "Starter i halvår",
                        "1 eller 2, hvis det skal starte i et års første eller andet halvår.",
                        Heading.NARROW),
                "startIHalvaar",
                Initiativ::getStartIHalvaar,
                (draft, halvaar) -> draft.builder().startIHalvaar(halvaar)));
        columns.add(Column.yes(
                Heading.of(
                        "Kan udelades",
                        "Ja, hvis en plan må udelade det, når der ikke er plads til alt.",
                        Heading.NARROW),
                "kanUdelades",
                Initiativ::isKanUdelades,
                (draft, answer) -> draft.builder().kanUdelades(answer)));
        columns.add(Column.number(
                Heading.of(
                        "Prioritet",
                        "Hvor meget det vejer at udelade det. Lad cellen være tom, hvis det er 1.",
                        Heading.NARROW),
                "prioritet",
                Initiativ::getPrioritet,
                (draft, prioritet) -> draft.builder().prioritet(prioritet)));
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
}
