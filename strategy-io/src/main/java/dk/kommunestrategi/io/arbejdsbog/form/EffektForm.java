package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import java.util.List;
import java.util.OptionalInt;

/** The columns of what is aimed at, and of what shows whether it is reached. */
public final class EffektForm {

    private EffektForm() {}

    /** The columns of a goal, political or of the effect. */
    public static List<Column<Maalsaetning, Maalsaetning.Builder>> maal(Navne navne) {
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

    /** The columns of an indicator: what is measured, and for what. What was measured stands in the document. */
    public static List<Column<Indikator, Indikator.Builder>> indikatorer(Navne navne) {
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
