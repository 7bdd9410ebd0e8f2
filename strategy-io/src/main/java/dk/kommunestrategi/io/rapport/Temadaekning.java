package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Legend;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Sign;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.content.Table.TimelineCell;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
import dk.kommunestrategi.io.dokument.content.Timeline.Symbol;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** In which half-years each theme is worked on ("temadækning": coverage of themes). */
final class Temadaekning {

    private final RapportInput input;
    private final int length;
    private final PlaceringIndex beregnet;
    private final PlaceringIndex foreliggende;

    private Temadaekning(RapportInput input) {
        this.input = input;
        this.length = input.periode().antalHalvaar();
        this.beregnet = new PlaceringIndex(input.plan().getPlaceringer());
        this.foreliggende = new PlaceringIndex(
                input.foreliggende().map(Evaluering::getPlaceringer).orElse(List.of()));
    }

    static List<Block> write(RapportInput input) {
        if (input.strategi().getTemaer().isEmpty()) {
            return List.of();
        }
        Temadaekning coverage = new Temadaekning(input);
        List<Block> blocks = new ArrayList<>(
                List.of(Paragraph.of(input.word("temaer.indledning")), coverage.signatures(), coverage.coverage()));
        blocks.addAll(input.forudsat());
        return blocks;
    }

    private Legend signatures() {
        return new Legend((foreliggende.isEmpty()
                        ? List.of(Symbol.DAEKKET)
                        : List.of(Symbol.DAEKKET, Symbol.FORELIGGENDE))
                .stream()
                        .map(symbol -> new Sign(symbol, input.word("temaer." + symbol, input.hidtidig())))
                        .toList());
    }

    private Table coverage() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(input.word("tema"), Kind.TEXT),
                input.axis(input.word("temaer.tidslinje"), length),
                Column.of(input.word("beregnet"), Kind.TEXT)));
        if (!foreliggende.isEmpty()) {
            columns.add(Column.of(input.word("foreliggende"), Kind.TEXT));
        }
        return Table.of(
                input.word("temaer.daekning"),
                columns,
                input.strategi().getTemaer().stream().map(this::row).toList());
    }

    private List<Cell> row(Tema tema) {
        BitSet now = covered(tema, beregnet);
        BitSet before = covered(tema, foreliggende);
        List<Piece> pieces = new ArrayList<>();
        now.stream().forEach(h -> pieces.add(new Piece(h, h + 1, Symbol.DAEKKET)));
        before.stream().forEach(h -> pieces.add(new Piece(h, h + 1, Symbol.FORELIGGENDE)));
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(input.navn(tema)));
        cells.add(new TimelineCell(new Timeline(length, pieces), inWords(now)));
        cells.add(new TextCell(inWords(now)));
        if (!foreliggende.isEmpty()) {
            cells.add(new TextCell(inWords(before)));
        }
        return cells;
    }

    private String inWords(BitSet covered) {
        String antal = input.word("temaer.halvaar", covered.cardinality(), length);
        List<String> gaps = new ArrayList<>();
        for (int from = covered.nextClearBit(0); from < length; from = covered.nextClearBit(covered.nextSetBit(from))) {
            int next = covered.nextSetBit(from);
            int last = (next < 0 ? length : next) - 1;
            gaps.add(gap(
                    Periode.of(input.periode().halvaar(from), input.periode().halvaar(last))));
            if (next < 0) {
                break;
            }
        }
        return gaps.isEmpty()
                ? antal
                : input.word("temaer.undtagen", antal, input.sprog().list(gaps));
    }

    /** Years are said to be whole ones: after a half-year, "and 2027" would be read as a half-year of that year. */
    private String gap(Periode gap) {
        return gap.isHeleAar() ? input.word("temaer.hele", gap) : gap.text(input.sprog());
    }

    /** The half-years of the period in which an initiative of the theme is under development. */
    private BitSet covered(Tema tema, PlaceringIndex placeringer) {
        BitSet covered = new BitSet();
        for (Initiativ initiativ : input.initiativer()) {
            if (initiativ.getTemaer().contains(tema.getNummer())) {
                placeringer.placering(initiativ).ifPresent(placering -> {
                    int first = input.periode().index(placering.getFormelStart());
                    int end = Math.min(length, first + input.varighed(initiativ).mindst());
                    covered.set(Math.max(0, Math.min(first, length)), Math.max(0, end));
                });
            }
        }
        return covered;
    }
}
