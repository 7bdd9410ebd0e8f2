package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** How many initiatives are under development under each strategy's themes in each half-year. */
final class Temaafsnit {

    private final Forloeb forloeb;
    private final Portefoeljetekster tekster;

    Temaafsnit(Forloeb forloeb, Portefoeljetekster tekster) {
        this.forloeb = forloeb;
        this.tekster = tekster;
    }

    Section section(List<Strategi> strategier) {
        return new Section(
                "temaer",
                tekster.word("temaer"),
                strategier.stream()
                        .filter(strategi -> !strategi.getTemaer().isEmpty())
                        .<Block>map(this::table)
                        .toList());
    }

    private Table table(Strategi strategi) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(tekster.word("temaer.antal"), Kind.TEXT)));
        forloeb.forventede()
                .forEach(halvaar -> columns.add(Column.of(tekster.sprog().halvaar(halvaar), Kind.NUMBER)));
        return Table.of(
                tekster.navn(strategi),
                columns,
                strategi.getTemaer().stream()
                        .sorted(Comparator.comparing(Tema::getNummer))
                        .map(tema -> row(strategi, tema))
                        .toList());
    }

    private List<Cell> row(Strategi strategi, Tema tema) {
        return Table.row(Stream.concat(
                        Stream.of(tema.getNummer() + ". " + tema.getNavn()),
                        forloeb.forventede().stream().map(halvaar -> number(strategi, tema, halvaar)))
                .toArray(String[]::new));
    }

    private String number(Strategi strategi, Tema tema, YearHalf halvaar) {
        long antal = strategi.getInitiativer().stream()
                .filter(initiativ -> initiativ.getTemaer().contains(tema.getNummer()))
                .filter(initiativ -> forloeb.isUnderUdvikling(strategi, initiativ, halvaar))
                .count();
        return antal == 0 ? "·" : Long.toString(antal);
    }
}
