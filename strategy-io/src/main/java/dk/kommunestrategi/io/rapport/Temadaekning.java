package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Signature;
import dk.kommunestrategi.io.dokument.content.Block.Signatures;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Maerkecelle;
import dk.kommunestrategi.io.dokument.content.Table.Tekstcelle;
import dk.kommunestrategi.io.dokument.content.Table.Tidscelle;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Character;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** In which half-years each theme is worked on, and which initiatives belong to it ("temadækning": coverage of themes). */
final class Temadaekning {

    private final RapportInput stof;
    private final int antal;
    private final List<Placering> foreliggende;

    private Temadaekning(RapportInput stof) {
        this.stof = stof;
        this.antal = stof.periode().antalHalvaar();
        this.foreliggende = stof.foreliggende().map(Evaluering::getPlaceringer).orElse(List.of());
    }

    static List<Block> write(RapportInput stof) {
        if (stof.strategi().getTemaer().isEmpty()) {
            return List.of();
        }
        Temadaekning daekning = new Temadaekning(stof);
        return List.of(
                new Prose(Vaegt.BROED, stof.word("temaer.indledning")),
                daekning.signatures(),
                new Tabelblok(daekning.daekning()),
                new Tabelblok(daekning.matrix()));
    }

    private Signatures signatures() {
        return new Signatures((foreliggende.isEmpty()
                        ? List.of(Character.DAEKKET)
                        : List.of(Character.DAEKKET, Character.FORELIGGENDE))
                .stream()
                        .map(character -> new Signature(character, stof.word("temaer." + character)))
                        .toList());
    }

    private Table daekning() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(stof.word("tema"), Art.TEKST),
                stof.axis(stof.word("temaer.tidslinje"), antal),
                Column.of(stof.word("beregnet"), Art.TEKST)));
        if (!foreliggende.isEmpty()) {
            columns.add(Column.of(stof.word("foreliggende"), Art.TEKST));
        }
        return Table.of(
                stof.word("temaer.daekning"),
                columns,
                stof.strategi().getTemaer().stream().map(this::row).toList());
    }

    private List<Cell> row(Tema tema) {
        BitSet now = daekket(tema, stof.plan().getPlaceringer());
        BitSet before = daekket(tema, foreliggende);
        List<Piece> pieces = new ArrayList<>();
        now.stream().forEach(h -> pieces.add(new Piece(h, h + 1, Character.DAEKKET)));
        before.stream().forEach(h -> pieces.add(new Piece(h, h + 1, Character.FORELIGGENDE)));
        List<Cell> cells = new ArrayList<>();
        cells.add(new Tekstcelle(stof.navn(tema)));
        cells.add(new Tidscelle(new Timeline(antal, pieces), iWord(now)));
        cells.add(new Tekstcelle(iWord(now)));
        if (!foreliggende.isEmpty()) {
            cells.add(new Tekstcelle(iWord(before)));
        }
        return cells;
    }

    private String iWord(BitSet daekket) {
        return stof.word("temaer.halvaar", daekket.cardinality(), antal);
    }

    /** The half-years of the period in which an initiative of the theme is under development. */
    private BitSet daekket(Tema tema, List<Placering> placeringer) {
        BitSet daekket = new BitSet();
        for (Initiativ initiativ : stof.initiativer()) {
            if (initiativ.getTemaer().contains(tema.getNummer())) {
                RapportInput.placering(placeringer, initiativ).ifPresent(placering -> {
                    int fra = stof.periode().index(placering.getFormelStart());
                    int til = Math.min(antal, fra + stof.varighed(initiativ));
                    daekket.set(Math.max(0, Math.min(fra, antal)), Math.max(0, til));
                });
            }
        }
        return daekket;
    }

    private Table matrix() {
        List<Column> columns = new ArrayList<>(List.of(Column.of(stof.word("initiativ"), Art.TEKST)));
        stof.strategi().getTemaer().forEach(tema -> columns.add(Column.of(stof.navn(tema), Art.MAERKE)));
        return Table.of(
                stof.word("temaer.matrix"),
                columns,
                stof.initiativer().stream().map(this::marks).toList());
    }

    private List<Cell> marks(Initiativ initiativ) {
        List<Cell> cells = new ArrayList<>(List.of(new Tekstcelle(stof.navn(initiativ))));
        for (Tema tema : stof.strategi().getTemaer()) {
            boolean sat = initiativ.getTemaer().contains(tema.getNummer());
            cells.add(new Maerkecelle(sat, stof.word(sat ? "ja" : "nej")));
        }
        return cells;
    }
}
