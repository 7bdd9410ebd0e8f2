package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Signature;
import dk.kommunestrategi.io.dokument.content.Block.Signatures;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Block.Valg;
import dk.kommunestrategi.io.dokument.content.Block.View;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Tekstcelle;
import dk.kommunestrategi.io.dokument.content.Table.Tidscelle;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Character;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
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

    private final RapportInput stof;
    private final Initiativgrupper groups;
    private final int length;
    private final List<Placering> foreliggende;

    private HandleplanDrawing(RapportInput stof) {
        this.stof = stof;
        this.groups = new Initiativgrupper(stof);
        this.length = stof.length();
        this.foreliggende = stof.foreliggende().map(Evaluering::getPlaceringer).orElse(List.of());
    }

    static List<Block> write(RapportInput stof) {
        HandleplanDrawing drawing = new HandleplanDrawing(stof);
        return List.of(
                new Signatures(drawing.signatures()), new Valg(stof.word("handleplan.visEfter"), drawing.views()));
    }

    /** Only signs that the drawing has are explained. */
    private List<Signature> signatures() {
        Set<Character> used = EnumSet.noneOf(Character.class);
        stof.initiativer().stream()
                .flatMap(initiativ -> timeline(initiativ).pieces().stream())
                .forEach(piece -> used.add(piece.character()));
        return used.stream()
                .map(character -> new Signature(character, stof.word("tegn." + character)))
                .toList();
    }

    private List<View> views() {
        Gruppering first = stof.rapport().getGruppering();
        return Stream.concat(Stream.of(first), Stream.of(Gruppering.values()).filter(other -> other != first))
                .filter(groups::exists)
                .map(gruppering ->
                        new View(stof.word("gruppering." + gruppering), List.of(new Tabelblok(table(gruppering)))))
                .toList();
    }

    private Table table(Gruppering gruppering) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(stof.word("initiativ"), Art.TEKST),
                stof.axis(stof.word("handleplan.tidslinje"), length),
                Column.of(stof.word("handleplan.formelStart"), Art.TEKST),
                Column.of(stof.word("handleplan.varighed"), Art.TEKST)));
        if (!foreliggende.isEmpty()) {
            columns.add(Column.of(stof.word("foreliggende"), Art.TEKST));
        }
        return new Table(
                stof.word("handleplan.tabel", stof.word("gruppering." + gruppering)),
                columns,
                groups.of(gruppering).stream()
                        .map(group -> new Group(
                                group.navn(),
                                group.initiativer().stream().map(this::row).toList()))
                        .toList());
    }

    private List<Cell> row(Initiativ initiativ) {
        Optional<Placering> slot = RapportInput.placering(stof.plan().getPlaceringer(), initiativ);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Tekstcelle(stof.navn(initiativ)));
        cells.add(new Tidscelle(timeline(initiativ), slot.map(this::iWord).orElse(stof.word("ikkePlaceret"))));
        cells.add(new Tekstcelle(slot.map(this::start).orElse(stof.word("ikkePlaceret"))));
        cells.add(new Tekstcelle(stof.antal(
                stof.plan().getAntagetVarighed().contains(initiativ.getNummer())
                        ? "handleplan.antaget"
                        : "handleplan.halvaar",
                stof.varighed(initiativ))));
        if (!foreliggende.isEmpty()) {
            cells.add(new Tekstcelle(RapportInput.placering(foreliggende, initiativ)
                    .map(this::start)
                    .orElse(stof.word("ikkePlaceret"))));
        }
        return cells;
    }

    private String start(Placering placering) {
        return stof.sprog().halvaar(placering.getFormelStart())
                + (placering.isFastlagt() ? " (" + stof.word("handleplan.fastlagt") + ")" : "");
    }

    private String iWord(Placering placering) {
        return placering
                .getUformelStart()
                .map(uformel -> stof.word("handleplan.medForarbejde", placering.getFormelStart(), uformel))
                .orElseGet(() -> stof.word("handleplan.udenForarbejde", placering.getFormelStart()));
    }

    private Timeline timeline(Initiativ initiativ) {
        List<Piece> pieces = new ArrayList<>();
        int varighed = stof.varighed(initiativ);
        RapportInput.placering(stof.plan().getPlaceringer(), initiativ).ifPresent(slot -> {
            int start = index(slot.getFormelStart());
            slot.getUformelStart()
                    .ifPresent(uformel -> pieces.add(new Piece(index(uformel), start, Character.FORARBEJDE)));
            pieces.add(
                    new Piece(start, start + varighed, slot.isFastlagt() ? Character.FASTLAGT : Character.UDVIKLING));
        });
        RapportInput.placering(foreliggende, initiativ)
                .map(slot -> index(slot.getFormelStart()))
                .ifPresent(start -> pieces.add(new Piece(start, start + varighed, Character.FORELIGGENDE)));
        return new Timeline(length, pieces);
    }

    private int index(YearHalf halvaar) {
        return stof.periode().index(halvaar);
    }
}
