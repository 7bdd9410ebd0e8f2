package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.plan.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the plan of all strategies together is measured by, and what it comes to. */
final class Kriterieafsnit {

    private final Predicate<Placeringskriterium> shown;
    private final Portefoeljetekster tekster;

    /**
     * The section with those criteria that are shown: what only decides between equals has no place in a committee's
     * paper.
     */
    Kriterieafsnit(Predicate<Placeringskriterium> shown, Portefoeljetekster tekster) {
        this.shown = shown;
        this.tekster = tekster;
    }

    /** Returns the values, what is proved of each, and a sentence on what they rest on, which may be empty. */
    Optional<Section> section(List<Kriterievaerdi> all, Function<Kriterievaerdi, String> bevis, String forbehold) {
        List<Kriterievaerdi> kriterier = all.stream()
                .filter(kriterium -> shown.test(kriterium.getKriterium()))
                .toList();
        if (kriterier.isEmpty()) {
            return Optional.empty();
        }
        boolean isSoegt = kriterier.stream().anyMatch(kriterium -> kriterium.getProof() != Proof.IKKE_SOEGT);
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(tekster.word("kriterium"), Kind.TEXT), Column.of(tekster.word("vaerdi"), Kind.TEXT)));
        if (isSoegt) {
            columns.add(Column.of(tekster.word("bevist"), Kind.TEXT));
        }
        List<Block> blocks = new ArrayList<>(List.of(Table.of(
                tekster.word("kriterier.tabel"),
                columns,
                kriterier.stream()
                        .map(kriterium -> row(kriterium, isSoegt ? Optional.of(bevis.apply(kriterium)) : Optional.empty()))
                        .toList())));
        if (!forbehold.isEmpty()) {
            blocks.add(Paragraph.of(forbehold));
        }
        return Optional.of(new Section("kriterier", tekster.word("kriterier"), blocks));
    }

    private List<Cell> row(Kriterievaerdi kriterium, Optional<String> bevis) {
        return Table.row(Stream.concat(
                        Stream.of(
                                Principper.maalt(kriterium.getKriterium(), tekster.sprog()),
                                tekster.sprog().tal(kriterium.getValue())),
                        bevis.stream())
                .toArray(String[]::new));
    }
}
