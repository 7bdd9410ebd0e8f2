package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** In which half-years each strategy's initiatives are prepared, start and are under development ("tidslinje": timeline). */
final class Tidslinjeafsnit {

    private final Forloeb forloeb;
    private final Portefoeljetekster tekster;

    Tidslinjeafsnit(Forloeb forloeb, Portefoeljetekster tekster) {
        this.forloeb = forloeb;
        this.tekster = tekster;
    }

    Section section(List<Strategi> strategier) {
        return new Section(
                "tidslinje",
                tekster.word("tidslinje"),
                Stream.concat(
                                Stream.<Block>of(Paragraph.of(tekster.word("tidslinje.tegn"))),
                                strategier.stream().map(this::table))
                        .toList());
    }

    private Table table(Strategi strategi) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(tekster.word("initiativ"), Kind.TEXT)));
        forloeb.halvaar().forEach(halvaar -> columns.add(Column.of(halvaar.toString(), Kind.TEXT)));
        return Table.of(
                strategi.getNavn(),
                columns,
                strategi.initiativerAfterNummer().stream()
                        .map(initiativ -> row(strategi, initiativ))
                        .toList());
    }

    private List<Cell> row(Strategi strategi, Initiativ initiativ) {
        return Table.row(Stream.concat(
                        Stream.of(initiativ.betegnelse()),
                        forloeb.halvaar().stream().map(halvaar -> sign(strategi, initiativ, halvaar)))
                .toArray(String[]::new));
    }

    private String sign(Strategi strategi, Initiativ initiativ, YearHalf halvaar) {
        Placering placering = forloeb.placering(strategi, initiativ).orElse(null);
        if (placering == null) {
            return "";
        }
        if (halvaar.equals(placering.getFormelStart())) {
            return placering.isFastlagt() ? "[x]" : "x";
        }
        if (forloeb.isUnderUdvikling(strategi, initiativ, halvaar)) {
            return "–";
        }
        boolean isForarbejde = halvaar.isBefore(placering.getFormelStart())
                && placering
                        .getUformelStart()
                        .filter(first -> !halvaar.isBefore(first))
                        .isPresent();
        return isForarbejde ? "(…)" : "";
    }
}
