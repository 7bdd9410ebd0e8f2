package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.effekt.Indikator;
import java.util.List;
import java.util.OptionalInt;

/** An indicator: what is measured, and for what. What was measured stands in the document. */
public final class IndikatorForm {

    private IndikatorForm() {}

    /** The columns, from left to right. */
    public static List<Column<Indikator, Indikator.Builder>> columns(Navne navne) {
        return List.of(
                Column.required(
                        Heading.of(Headings.NAVN, "Det, der måles, for eksempel: Udsættelser.", Heading.NAME),
                        "navn",
                        Indikator::getNavn,
                        Indikator.Builder::navn),
                new Column<>(
                        Heading.of(
                                        Headings.ART,
                                        "Et tal, en andel i procent, en strøm (hvor mange der er kommet ind og ud) eller"
                                                + " et udsagn.",
                                        16)
                                .withChoices(Choices.INDIKATORART.words()),
                        "art",
                        indikator -> Choices.INDIKATORART.word(indikator.getArt()),
                        (cell, indikator) -> {
                            cell.addMissing();
                            cell.choice(Choices.INDIKATORART).ifPresent(indikator::art);
                        }),
                Column.text(
                        Heading.of("Enhed", "Enheden, for eksempel: sager. Af en andel, hvad den er en andel af.", 20),
                        "enhed",
                        Indikator::getEnhed,
                        Indikator.Builder::enhed),
                Column.number(
                        Heading.of("Decimaler", "Hvor mange decimaler tallene har, højst 3. Tom er ingen.", 10),
                        "decimaler",
                        indikator -> indikator.getDecimaler() == 0
                                ? OptionalInt.empty()
                                : OptionalInt.of(indikator.getDecimaler()),
                        (indikator, decimaler) -> indikator.decimaler(decimaler.orElse(0))),
                Column.numbers(
                        Heading.of(
                                "Initiativer",
                                "Numrene på de initiativer, hvis effekt indikatoren viser: 1, 4. Tom, hvis den gælder hele"
                                        + " strategien.",
                                16),
                        "initiativer",
                        Indikator::getInitiativer,
                        Indikator.Builder::initiativer),
                Column.koder(
                        Heading.of("Effektmål", "De effektmål, som indikatoren viser, et på hver linje.", Heading.NAME),
                        "maalsaetninger",
                        navne.maalsaetning(),
                        Indikator::getMaalsaetninger,
                        Indikator.Builder::maalsaetninger),
                Column.number(
                        Heading.of("Interval", "Hvor mange halvår der er fra en måling til den næste.", 10),
                        "interval",
                        Indikator::getInterval,
                        Indikator.Builder::interval),
                Column.ownKode(Indikator::getKode));
    }
}
