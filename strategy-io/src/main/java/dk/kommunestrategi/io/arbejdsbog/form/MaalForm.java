package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import java.util.List;

/** A goal, political or of the effect. */
public final class MaalForm {

    private MaalForm() {}

    /** The columns, from left to right. */
    public static List<Column<Maalsaetning, Maalsaetning.Builder>> columns(Navne navne) {
        return List.of(
                Column.required(
                        Heading.of(
                                Headings.NAVN,
                                "Målet i en sætning eller mindre, for eksempel: Færre borgere i hjemløshed.",
                                Heading.NAME),
                        "navn",
                        Maalsaetning::getNavn,
                        Maalsaetning.Builder::navn),
                new Column<>(
                        Heading.of(
                                        Headings.ART,
                                        "Et politisk mål er, hvad kommunalbestyrelsen eller et udvalg vil. Et effektmål følger"
                                                + " af det, og indikatorer viser, om det nås.",
                                        16)
                                .withChoices(Choices.MAALSAETNINGSART.words()),
                        "art",
                        maal -> Choices.MAALSAETNINGSART.word(maal.getArt()),
                        (cell, maal) -> {
                            cell.addMissing();
                            cell.choice(Choices.MAALSAETNINGSART).ifPresent(maal::art);
                        }),
                Column.text(
                        Heading.of("Beskrivelse", "Hvad målet betyder, i flere ord.", 80),
                        "beskrivelse",
                        Maalsaetning::getBeskrivelse,
                        Maalsaetning.Builder::beskrivelse),
                Column.koder(
                        Heading.of(
                                "Følger af",
                                "De politiske mål, som et effektmål følger af, et på hver linje.",
                                Heading.NAME),
                        "foelgerAf",
                        navne.maalsaetning(),
                        Maalsaetning::getFoelgerAf,
                        Maalsaetning.Builder::foelgerAf),
                Column.numbers(
                        Heading.of("Temaer", "Numrene på de temaer, som målet hører til: 1, 4", 12),
                        "temaer",
                        Maalsaetning::getTemaer,
                        Maalsaetning.Builder::temaer),
                Column.numbers(
                        Heading.of("Verdensmål", "Numrene på de af FN's verdensmål, som målet bidrager til: 1, 11", 12),
                        "verdensmaal",
                        Maalsaetning::getVerdensmaal,
                        Maalsaetning.Builder::verdensmaal),
                Column.ownKode(Maalsaetning::getKode));
    }
}
