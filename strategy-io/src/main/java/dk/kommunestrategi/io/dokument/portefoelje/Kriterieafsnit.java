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
import dk.kommunestrategi.rules.plan.Proof;
import java.util.ArrayList;
import java.util.List;

/** What the plan of all strategies together is measured by, and what it comes to. */
final class Kriterieafsnit {

    private final Portefoeljetekster tekster;

    Kriterieafsnit(Portefoeljetekster tekster) {
        this.tekster = tekster;
    }

    /** Returns the values, and a sentence on what they rest on, which may be empty. */
    Section section(List<Kriterievaerdi> kriterier, String forbehold) {
        boolean isSoegt = kriterier.stream().anyMatch(kriterium -> kriterium.getProof() != Proof.IKKE_SOEGT);
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(tekster.word("kriterium"), Kind.TEXT), Column.of(tekster.word("vaerdi"), Kind.NUMBER)));
        if (isSoegt) {
            columns.add(Column.of(tekster.word("graense"), Kind.NUMBER));
            columns.add(Column.of(tekster.word("bevist"), Kind.TEXT));
        }
        List<Block> blocks = new ArrayList<>(List.of(Table.of(
                tekster.word("kriterier.tabel"),
                columns,
                kriterier.stream().map(kriterium -> row(kriterium, isSoegt)).toList())));
        if (!forbehold.isEmpty()) {
            blocks.add(Paragraph.of(forbehold));
        }
        return new Section("kriterier", tekster.word("kriterier"), blocks);
    }

    private List<Cell> row(Kriterievaerdi kriterium, boolean isSoegt) {
        List<String> cells = new ArrayList<>(List.of(
                Principper.maalt(kriterium.getKriterium(), tekster.sprog()), tekster.sprog().tal(kriterium.getValue())));
        if (isSoegt) {
            cells.add(kriterium.getLowerBound().stream()
                    .mapToObj(tekster.sprog()::tal)
                    .findFirst()
                    .orElse(""));
            cells.add(tekster.word(kriterium.isProven() ? "ja" : "nej"));
        }
        return Table.row(cells.toArray(String[]::new));
    }
}
