package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Mellemrubrik;
import dk.kommunestrategi.io.dokument.content.Block.Oplysning;
import dk.kommunestrategi.io.dokument.content.Block.Oplysninger;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Tekstcelle;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The criteria: what each of them wants, what the plan comes to, and what is proved about it ("måltal": measures). */
final class Maaltal {

    private final RapportInput stof;
    private final List<Kriterievaerdi> foreliggende;

    private Maaltal(RapportInput stof) {
        this.stof = stof;
        this.foreliggende = stof.foreliggende().map(Evaluering::getCriteria).orElse(List.of());
    }

    static List<Block> write(RapportInput stof) {
        Maaltal maaltal = new Maaltal(stof);
        return List.of(
                new Prose(
                        Vaegt.BROED,
                        stof.word(
                                stof.strategi().getPolitik().isEmpty()
                                        ? "kriterier.standardpolitik"
                                        : "kriterier.egenPolitik")),
                new Tabelblok(maaltal.table()),
                new Mellemrubrik(stof.word("kriterier.betydning")),
                new Oplysninger(
                        false,
                        stof.plan().getCriteria().stream()
                                .flatMap(kriterium -> maaltal.betydning(kriterium).stream())
                                .toList()));
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(stof.word("kriterier.kriterium"), Art.TEKST));
        columns.add(Column.of(stof.word("beregnet"), Art.TAL));
        if (!foreliggende.isEmpty()) {
            columns.add(Column.of(stof.word("foreliggende"), Art.TAL));
        }
        columns.add(Column.of(stof.word("kriterier.bevis"), Art.TEKST));
        return Table.of(
                stof.word("kriterier.tabel"),
                columns,
                stof.plan().getCriteria().stream().map(this::row).toList());
    }

    private List<Cell> row(Kriterievaerdi kriterium) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Tekstcelle(stof.kriterium(kriterium.getId())));
        cells.add(new Tekstcelle(Long.toString(kriterium.getValue())));
        if (!foreliggende.isEmpty()) {
            cells.add(new Tekstcelle(
                    before(kriterium).map(vaerdi -> Long.toString(vaerdi)).orElse(stof.word("ikkeOplyst"))));
        }
        cells.add(new Tekstcelle(proof(kriterium)));
        return cells;
    }

    private Optional<Long> before(Kriterievaerdi kriterium) {
        return foreliggende.stream()
                .filter(before -> before.getId().equals(kriterium.getId()))
                .map(Kriterievaerdi::getValue)
                .findFirst();
    }

    private String proof(Kriterievaerdi kriterium) {
        if (kriterium.getProven().orElse(false)) {
            return stof.word("kriterier.bevist");
        }
        return kriterium.getLowerBound().isPresent()
                ? stof.word(
                        "kriterier.graense",
                        Long.toString(kriterium.getLowerBound().getAsLong()))
                : stof.word("kriterier.ubevist");
    }

    private Optional<Oplysning> betydning(Kriterievaerdi kriterium) {
        return stof.kriterier().stream()
                .filter(known -> known.getId().equals(kriterium.getId()))
                .findFirst()
                .map(this::betydning);
    }

    private Oplysning betydning(Placeringskriterium kriterium) {
        return new Oplysning(
                kriterium.getNavn(stof.sprog()),
                kriterium.getBeskrivelse(stof.sprog()),
                kriterium.getKilde(stof.sprog()));
    }
}
