package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.BarChart;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Diagram;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What effect is measured by, from which baseline towards which target, and how it has developed. Stateless. */
public final class Effektafsnit {

    private final Strategi strategi;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    private Effektafsnit(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the blocks of the section. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        return new Effektafsnit(strategi, sprog).blocks();
    }

    private List<Block> blocks() {
        List<Indikator> indikatorer = strategi.styring().getIndikatorer();
        List<Block> blocks = new ArrayList<>();
        if (indikatorer.isEmpty()) {
            blocks.add(Paragraph.of(tekster.word("effekt.ingen")));
        } else {
            blocks.add(Table.of(
                    tekster.word("effekt.tabel"),
                    List.of(
                            tekster.column("effekt.indikator"),
                            tekster.column("effekt.gaelder"),
                            tekster.column("effekt.baseline"),
                            tekster.column("effekt.seneste"),
                            tekster.column("effekt.maal"),
                            tekster.column("effekt.datakilde"),
                            tekster.column("effekt.hyppighed")),
                    indikatorer.stream().map(this::row).toList()));
            indikatorer.stream()
                    .filter(indikator -> !indikator.getMaalinger().isEmpty())
                    .map(this::udvikling)
                    .forEach(blocks::add);
        }
        uafklarede().map(Paragraph::of).forEach(blocks::add);
        return blocks;
    }

    private List<Table.Cell> row(Indikator indikator) {
        Maalingstekst maaling = new Maalingstekst(indikator, tekster);
        return Table.row(
                indikator
                        .getEnhed()
                        .map(enhed -> indikator.getNavn() + " (" + enhed + ")")
                        .orElse(indikator.getNavn()),
                gaelder(indikator),
                indikator.getBaseline().map(maaling::text).orElse(tekster.unknown()),
                sorted(indikator)
                        .reduce((earlier, later) -> later)
                        .map(maaling::text)
                        .orElse(tekster.word("effekt.ingenMaaling")),
                maal(indikator, maaling),
                indikator
                        .getDatakilde()
                        .map(kilde -> tekster.word(
                                "effekt.kilde", kilde.getNavn(), tekster.word("effekt.kilde." + kilde.getArt())))
                        .orElse(tekster.unknown()),
                hyppighed(indikator.getInterval()));
    }

    /** Of what it measures the effect, and how far which goals are reached. */
    private String gaelder(Indikator indikator) {
        String gaelder = indikator.getInitiativer().isEmpty()
                ? tekster.word("effekt.helhed")
                : navne.initiativer(indikator.getInitiativer(), tekster);
        return indikator.getMaalsaetninger().isEmpty()
                ? gaelder
                : tekster.word(
                        "effekt.maalsaetninger",
                        gaelder,
                        indikator.getMaalsaetninger().stream().map(navne::maal).collect(Collectors.joining("; ")));
    }

    /** The targets of the way, and the last one. */
    private String maal(Indikator indikator, Maalingstekst maaling) {
        String maal = Stream.concat(indikator.getDelmaal().stream(), indikator.getMaal().stream())
                .map(maaling::text)
                .collect(Collectors.joining("; "));
        return maal.isEmpty() ? tekster.unknown() : maal;
    }

    private String hyppighed(OptionalInt interval) {
        return interval.isPresent() ? tekster.antal("effekt.interval", interval.getAsInt()) : tekster.unknown();
    }

    private static Stream<Maaling> sorted(Indikator indikator) {
        return indikator.getMaalinger().stream().sorted(Comparator.comparing(Maaling::sidsteMaaned));
    }

    /** The baseline and what was measured after it; drawn where it is one number and none is below zero. */
    private Block udvikling(Indikator indikator) {
        Maalingstekst maaling = new Maalingstekst(indikator, tekster);
        List<Maaling> all = Stream.concat(indikator.getBaseline().stream(), sorted(indikator))
                .toList();
        Table table = Table.of(
                tekster.word("effekt.udvikling", indikator.getNavn()),
                List.of(tekster.column("effekt.tid"), tekster.column("effekt.vaerdi")),
                all.stream()
                        .map(one -> Table.row(maaling.tid(one), maaling.value(one)))
                        .toList());
        List<Long> values = all.stream()
                .flatMap(one -> one.getVaerdi().stream().mapToObj(Long::valueOf))
                .toList();
        // What is counted over times of different lengths is not drawn side by side.
        boolean isDrawn = indikator.getArt() == Indikatorart.TAL
                && indikator.getDecimaler() == 0
                && all.stream().mapToLong(Maaling::maaneder).distinct().count() == 1
                && values.size() == all.size()
                && values.size() > 1
                && values.stream().allMatch(value -> value >= 0);
        if (!isDrawn) {
            return table;
        }
        String description = tekster.word(
                "effekt.fraTil",
                maaling.text(all.get(0)),
                maaling.text(all.get(all.size() - 1)),
                indikator.getMaal().map(maaling::text).orElse(tekster.unknown()));
        return new Diagram(
                tekster.word("effekt.udvikling", indikator.getNavn()),
                description,
                new BarChart(all.stream().map(maaling::tid).toList(), values, List.of()),
                table);
    }

    /** For which initiatives it is not settled yet how effect is measured and followed up. */
    private Stream<String> uafklarede() {
        List<Integer> open = strategi.initiativerAfterNummer().stream()
                .map(Initiativ::getNummer)
                .filter(nummer -> Effektafklaring.from(strategi, nummer)
                        .filter(afklaring -> !afklaring.isAfklaret())
                        .isPresent())
                .toList();
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        navne.isAlle(open)
                                ? tekster.word("effekt.uafklaret.alle", open.size())
                                : tekster.word("effekt.uafklaret", navne.initiativer(open, tekster)));
    }
}
