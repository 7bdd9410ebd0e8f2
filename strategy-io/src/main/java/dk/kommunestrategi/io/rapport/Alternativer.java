package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.afsnit.Alternativtekst;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Alternativ;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Other plans that could be chosen: what they gain, what they give up, and what starts otherwise. */
final class Alternativer {

    private final RapportInput input;
    private final List<Alternativ> plans;

    private Alternativer(RapportInput input) {
        this.input = input;
        this.plans = input.plan().getAlternatives();
    }

    static List<Block> write(RapportInput input) {
        Alternativer alternativer = new Alternativer(input);
        return input.plan()
                .getFront()
                .filter(front -> alternativer.plans.size() > 1)
                .<List<Block>>map(front -> List.of(
                        Paragraph.of(input.paastand().front().orElseThrow() + " "
                                + input.antal("alternativer.andre", alternativer.plans.size() - 1)),
                        alternativer.inWords(),
                        alternativer.table()))
                .orElse(List.of());
    }

    /** What each of them gains and gives up, and what it means to decide nothing. */
    private Points inWords() {
        Alternativtekst tekst = new Alternativtekst(input.plan(), input.sprog());
        return Points.of(Stream.concat(tekst.andrePlaner().stream(), Stream.of(tekst.ingenBeslutning()))
                .toList());
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(input.word("alternativer.hvad"), Kind.TEXT),
                Column.of(input.word("alternativer.anbefalet"), Kind.NUMBER)));
        IntStream.range(1, plans.size())
                .forEach(k -> columns.add(Column.of(input.word("alternativer.nummer", k), Kind.NUMBER)));
        return new Table(
                input.word("alternativer.tabel"),
                columns,
                List.of(
                        new Group(
                                Optional.of(input.word("alternativer.kriterier")),
                                IntStream.range(0, anbefalet().getCriteria().size())
                                        .filter(k -> input.isPrincip(
                                                anbefalet().getCriteria().get(k).getId()))
                                        .mapToObj(this::kriterium)
                                        .toList()),
                        new Group(Optional.of(input.word("alternativer.starter")), starter())));
    }

    private Alternativ anbefalet() {
        return plans.get(0);
    }

    private List<Cell> kriterium(int k) {
        Kriterievaerdi recommended = anbefalet().getCriteria().get(k);
        return row(
                Principper.maalt(recommended.getKriterium(), input.sprog()),
                plan -> value(plan.getCriteria().get(k).getValue(), recommended.getValue()));
    }

    /** The value, and what it gains or gives up against the recommended plan. */
    private static String value(long value, long anbefalet) {
        long forskel = value - anbefalet;
        return forskel == 0 ? Long.toString(value) : value + (forskel > 0 ? " (+" : " (−") + Math.abs(forskel) + ")";
    }

    private List<List<Cell>> starter() {
        IdentityHashMap<Alternativ, PlaceringIndex> placeringer = new IdentityHashMap<>();
        plans.forEach(plan -> placeringer.put(plan, new PlaceringIndex(plan.getPlaceringer())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Initiativ initiativ : input.initiativer()) {
            Function<Alternativ, Optional<Placering>> slot =
                    plan -> Objects.requireNonNull(placeringer.get(plan)).placering(initiativ);
            Optional<Placering> anbefalet = slot.apply(anbefalet());
            if (plans.stream().anyMatch(plan -> !slot.apply(plan).equals(anbefalet))) {
                rows.add(row(
                        input.navn(initiativ),
                        plan -> plan != anbefalet() && slot.apply(plan).equals(anbefalet)
                                ? "·"
                                : slot.apply(plan)
                                        .map(placering -> input.shortHalvaar(placering.getFormelStart()))
                                        .orElseGet(() -> input.udenStart(plan, initiativ))));
            }
        }
        return rows;
    }

    private List<Cell> row(String navn, Function<Alternativ, String> cell) {
        List<Cell> cells = new ArrayList<>(List.of(new TextCell(navn)));
        plans.forEach(plan -> cells.add(new TextCell(cell.apply(plan))));
        return cells;
    }
}
