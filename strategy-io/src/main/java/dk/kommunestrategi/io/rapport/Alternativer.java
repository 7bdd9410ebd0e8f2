package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.io.dokument.content.Table.Tekstcelle;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Alternativ;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Other plans that could be chosen: what they gain, what they give up, and what starts otherwise. */
final class Alternativer {

    private final RapportInput stof;
    private final List<Alternativ> plans;

    private Alternativer(RapportInput stof) {
        this.stof = stof;
        this.plans = stof.plan().getAlternatives();
    }

    static List<Block> write(RapportInput stof) {
        Alternativer alternativer = new Alternativer(stof);
        return stof.plan()
                .getFront()
                .filter(front -> alternativer.plans.size() > 1)
                .<List<Block>>map(front -> List.of(
                        new Prose(
                                Vaegt.BROED,
                                stof.word(
                                        front.complete() ? "alternativer.bevist" : "alternativer.fundet",
                                        front.size(),
                                        alternativer.plans.size() - 1)),
                        new Tabelblok(alternativer.table())))
                .orElse(List.of());
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(stof.word("alternativer.hvad"), Art.TEKST),
                Column.of(stof.word("alternativer.anbefalet"), Art.TAL)));
        IntStream.range(1, plans.size())
                .forEach(k -> columns.add(Column.of(stof.word("alternativer.nummer", k), Art.TAL)));
        return new Table(
                stof.word("alternativer.tabel"),
                columns,
                List.of(
                        new Group(
                                Optional.of(stof.word("alternativer.kriterier")),
                                IntStream.range(0, anbefalet().getCriteria().size())
                                        .mapToObj(this::kriterium)
                                        .toList()),
                        new Group(Optional.of(stof.word("alternativer.starter")), starter())));
    }

    private Alternativ anbefalet() {
        return plans.get(0);
    }

    private List<Cell> kriterium(int k) {
        Kriterievaerdi her = anbefalet().getCriteria().get(k);
        return row(
                stof.kriterium(her.getId()),
                plan -> vaerdi(plan.getCriteria().get(k).getValue(), her.getValue()));
    }

    /** The value, and what it gains or gives up against the recommended plan. */
    private static String vaerdi(long vaerdi, long anbefalet) {
        long forskel = vaerdi - anbefalet;
        return forskel == 0 ? Long.toString(vaerdi) : vaerdi + (forskel > 0 ? " (+" : " (−") + Math.abs(forskel) + ")";
    }

    private List<List<Cell>> starter() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Initiativ initiativ : stof.initiativer()) {
            Function<Alternativ, Optional<Placering>> slot =
                    plan -> RapportInput.placering(plan.getPlaceringer(), initiativ);
            Optional<Placering> anbefalet = slot.apply(anbefalet());
            if (plans.stream().anyMatch(plan -> !slot.apply(plan).equals(anbefalet))) {
                rows.add(row(
                        stof.navn(initiativ),
                        plan -> plan != anbefalet() && slot.apply(plan).equals(anbefalet)
                                ? "·"
                                : slot.apply(plan)
                                        .map(placering -> stof.kortHalvaar(placering.getFormelStart()))
                                        .orElse(stof.word("ikkePlaceret"))));
            }
        }
        return rows;
    }

    private List<Cell> row(String navn, Function<Alternativ, String> cell) {
        List<Cell> cells = new ArrayList<>(List.of(new Tekstcelle(navn)));
        plans.forEach(plan -> cells.add(new Tekstcelle(cell.apply(plan))));
        return cells;
    }
}
