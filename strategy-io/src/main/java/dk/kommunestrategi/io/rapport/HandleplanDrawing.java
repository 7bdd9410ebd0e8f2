package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Choice;
import dk.kommunestrategi.io.dokument.content.Block.Legend;
import dk.kommunestrategi.io.dokument.content.Block.Sign;
import dk.kommunestrategi.io.dokument.content.Block.View;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.content.Table.TimelineCell;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
import dk.kommunestrategi.io.dokument.content.Timeline.Symbol;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** The handleplan as the catalogue draws it: the initiatives along the half-years, grouped as the reader chooses. */
final class HandleplanDrawing {

    private final RapportInput input;
    private final Initiativgrupper groups;
    private final int length;
    private final PlaceringIndex foreliggende;

    private HandleplanDrawing(RapportInput input) {
        this.input = input;
        this.groups = new Initiativgrupper(input);
        this.length = input.length();
        this.foreliggende = new PlaceringIndex(
                input.foreliggende().map(Evaluering::getPlaceringer).orElse(List.of()));
    }

    static List<Block> write(RapportInput input) {
        HandleplanDrawing drawing = new HandleplanDrawing(input);
        List<Block> blocks = new ArrayList<>(List.of(
                new Legend(drawing.signatures()), new Choice(input.word("handleplan.visEfter"), drawing.views())));
        blocks.addAll(input.forudsat());
        return blocks;
    }

    /** Only signs that the drawing has are explained. */
    private List<Sign> signatures() {
        Set<Symbol> used = EnumSet.noneOf(Symbol.class);
        input.initiativer().stream()
                .flatMap(initiativ -> timeline(initiativ).pieces().stream())
                .forEach(piece -> used.add(piece.symbol()));
        return used.stream()
                .map(symbol -> new Sign(
                        symbol,
                        input.word(
                                isForudsat(symbol) ? "tegn.FORELIGGENDE.antaget" : "tegn." + symbol, input.hidtidig())))
                .toList();
    }

    /** The end that is drawn of a plan before is stated nowhere. */
    private boolean isForudsat(Symbol symbol) {
        return symbol == Symbol.FORELIGGENDE && !input.forudsat().isEmpty();
    }

    private List<View> views() {
        Gruppering first = input.rapport().getGruppering();
        return Stream.concat(Stream.of(first), Stream.of(Gruppering.values()).filter(other -> other != first))
                .filter(groups::exists)
                .map(gruppering -> new View(input.word("gruppering." + gruppering), List.of(table(gruppering))))
                .toList();
    }

    private Table table(Gruppering gruppering) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(input.word("initiativ"), Kind.TEXT),
                input.axis(input.word("handleplan.tidslinje"), length),
                Column.of(input.word("handleplan.formelStart"), Kind.TEXT),
                Column.of(input.word("handleplan.varighed"), Kind.TEXT)));
        if (!foreliggende.isEmpty()) {
            columns.add(Column.of(input.word("foreliggende"), Kind.TEXT));
        }
        return new Table(
                input.word("handleplan.tabel", input.word("gruppering." + gruppering)),
                columns,
                groups.of(gruppering).stream()
                        .map(group -> new Group(
                                group.navn(),
                                group.initiativer().stream().map(this::row).toList()))
                        .toList());
    }

    private List<Cell> row(Initiativ initiativ) {
        Optional<Placering> placering = input.placering(initiativ);
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(input.navn(initiativ)));
        cells.add(new TimelineCell(
                timeline(initiativ),
                placering.map(this::inWords).orElseGet(() -> input.udenStart(input.plan(), initiativ))));
        cells.add(new TextCell(placering.map(this::start).orElseGet(() -> input.udenStart(input.plan(), initiativ))));
        cells.add(new TextCell(varighed(initiativ)));
        if (!foreliggende.isEmpty()) {
            cells.add(new TextCell(foreliggende
                    .placering(initiativ)
                    .map(this::start)
                    .orElseGet(() -> input.udenStart(input.foreliggende().orElseThrow(), initiativ))));
        }
        return cells;
    }

    private String varighed(Initiativ initiativ) {
        if (input.plan().isUdeladt(initiativ.getNummer())) {
            return "–";
        }
        return new Varighedstekst(input.sprog()).text(input.varighed(initiativ), input.isForudsat(initiativ));
    }

    private String start(Placering placering) {
        String start = input.sprog().halvaar(placering.getFormelStart());
        if (index(placering.getFormelStart()) < 0) {
            return start + " (" + input.word("handleplan.foerPerioden") + ")";
        }
        String withLock = placering.isFastlagt() ? start + " (" + input.word("handleplan.fastlagt") + ")" : start;
        return placering
                .getUformelStart()
                .map(uformel -> input.word("handleplan.uformelFra", withLock, uformel))
                .orElse(withLock);
    }

    private String inWords(Placering placering) {
        return placering
                .getUformelStart()
                .map(uformel -> input.word("handleplan.medForarbejde", placering.getFormelStart(), uformel))
                .orElseGet(() -> input.word("handleplan.udenForarbejde", placering.getFormelStart()));
    }

    private Timeline timeline(Initiativ initiativ) {
        List<Piece> pieces = new ArrayList<>();
        int varighed = input.varighed(initiativ).hoejst();
        input.placering(initiativ).ifPresent(placering -> {
            int start = index(placering.getFormelStart());
            placering
                    .getUformelStart()
                    .ifPresent(uformel -> pieces.add(new Piece(index(uformel), start, Symbol.FORARBEJDE)));
            pieces.add(new Piece(start, start + varighed, placering.isFastlagt() ? Symbol.FASTLAGT : Symbol.UDVIKLING));
        });
        foreliggende
                .placering(initiativ)
                .map(placering -> index(placering.getFormelStart()))
                .ifPresent(start -> pieces.add(new Piece(start, start + varighed, Symbol.FORELIGGENDE)));
        return new Timeline(length, pieces);
    }

    private int index(YearHalf halvaar) {
        return input.periode().index(halvaar);
    }
}
