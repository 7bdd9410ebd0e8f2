package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The criteria: what each of them wants, what the plan comes to, and what is proved about it ("måltal": measures). */
final class Maaltal {

    private final RapportInput input;
    private final List<Kriterievaerdi> foreliggende;

    private Maaltal(RapportInput input) {
        this.input = input;
        this.foreliggende = input.foreliggende().map(Evaluering::getCriteria).orElse(List.of());
    }

    static List<Block> write(RapportInput input) {
        Maaltal maaltal = new Maaltal(input);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(input.word(
                input.strategi().politik().hasStandardkriterier()
                        ? "kriterier.standardpolitik"
                        : "kriterier.egenPolitik")));
        blocks.add(maaltal.table());
        blocks.addAll(input.forudsat());
        blocks.add(new Subheading(input.word("kriterier.betydning")));
        blocks.add(Facts.of(Stream.concat(
                        input.principkriterier().stream().map(kriterium -> maaltal.betydning(kriterium.getKriterium())),
                        Stream.of(Fact.of(
                                input.principper().budgetnavn(),
                                input.principper().budgetregel())))
                .toList()));
        return blocks;
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(input.word("kriterier.kriterium"), Kind.TEXT));
        columns.add(Column.of(input.word("beregnet"), Kind.NUMBER));
        if (!foreliggende.isEmpty()) {
            columns.add(Column.of(input.word("foreliggende"), Kind.NUMBER));
        }
        columns.add(Column.of(input.word("kriterier.bevis"), Kind.TEXT));
        return Table.of(
                input.word("kriterier.tabel", input.paastand().kriterier()),
                columns,
                Stream.concat(input.principkriterier().stream().map(this::row), Stream.of(budgetregel()))
                        .toList());
    }

    /** The fifth principle: no criterion, but a rule. */
    private List<Cell> budgetregel() {
        Principper principper = input.principper();
        List<Cell> cells = new ArrayList<>(Table.row(
                principper.budgetnavn(),
                principper.budgetregelOverholdt(input.plan().getProblems())));
        if (!foreliggende.isEmpty()) {
            cells.add(new TextCell(input.foreliggende()
                    .map(before -> principper.budgetregelOverholdt(before.getProblems()))
                    .orElse(input.word("ikkeOplyst"))));
        }
        cells.add(new TextCell(input.word("kriterier.regel")));
        return cells;
    }

    private List<Cell> row(Kriterievaerdi kriterium) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(Principper.maalt(kriterium.getKriterium(), input.sprog())));
        cells.add(new TextCell(input.sprog().tal(kriterium.getValue())));
        if (!foreliggende.isEmpty()) {
            cells.add(new TextCell(before(kriterium).map(input.sprog()::tal).orElse(input.word("ikkeOplyst"))));
        }
        cells.add(new TextCell(input.paastand().kriterium(kriterium)));
        return cells;
    }

    private Optional<Long> before(Kriterievaerdi kriterium) {
        return foreliggende.stream()
                .filter(before -> before.getId().equals(kriterium.getId()))
                .map(Kriterievaerdi::getValue)
                .findFirst();
    }

    private Fact betydning(Placeringskriterium kriterium) {
        return new Fact(
                kriterium.getNavn(input.sprog()),
                kriterium.getBeskrivelse(input.sprog()),
                kriterium.getKilde(input.sprog()));
    }
}
