package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the plan of all strategies together is measured by, and what it comes to. */
final class Kriterieafsnit {

    private final Optional<Principper> principper;
    private final Portefoeljetekster tekster;

    /**
     * The section with those criteria that are principles, and the budget rule, as a committee's paper has them; with
     * all criteria where no principles are given.
     */
    Kriterieafsnit(Optional<Principper> principper, Portefoeljetekster tekster) {
        this.principper = principper;
        this.tekster = tekster;
    }

    /** Returns the values, what is proved of each, and a sentence on what they rest on, which may be empty. */
    Optional<Section> section(
            List<Kriterievaerdi> all,
            List<Problem> problems,
            Function<Kriterievaerdi, String> bevis,
            String forbehold) {
        List<Kriterievaerdi> kriterier = all.stream()
                .filter(kriterium -> principper
                        .filter(some -> !some.contains(kriterium.getKriterium()))
                        .isEmpty())
                .toList();
        if (kriterier.isEmpty()) {
            return Optional.empty();
        }
        boolean isSoegt = kriterier.stream().anyMatch(kriterium -> kriterium.getProof() != Proof.IKKE_SOEGT);
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(tekster.word("kriterium"), Kind.TEXT), Column.of(tekster.word("vaerdi"), Kind.NUMBER)));
        if (isSoegt) {
            columns.add(Column.of(tekster.word("bevist"), Kind.TEXT));
        }
        Stream<List<Cell>> rows = kriterier.stream()
                .map(kriterium -> row(
                        Principper.maalt(kriterium.getKriterium(), tekster.sprog()),
                        tekster.sprog().tal(kriterium.getValue()),
                        isSoegt ? Optional.of(bevis.apply(kriterium)) : Optional.empty()));
        Stream<List<Cell>> budgetregel = principper.stream()
                .map(some -> row(
                        some.budgetnavn(),
                        some.budgetregelOverholdt(problems),
                        isSoegt ? Optional.of(tekster.word("kriterier.regel")) : Optional.empty()));
        List<Block> blocks = new ArrayList<>(List.of(Table.of(
                tekster.word("kriterier.tabel"),
                columns,
                Stream.concat(rows, budgetregel).toList())));
        if (!forbehold.isEmpty()) {
            blocks.add(Paragraph.of(forbehold));
        }
        return Optional.of(new Section("kriterier", tekster.word("kriterier"), blocks));
    }

    private static List<Cell> row(String navn, String vaerdi, Optional<String> bevis) {
        return Table.row(Stream.concat(Stream.of(navn, vaerdi), bevis.stream()).toArray(String[]::new));
    }
}
