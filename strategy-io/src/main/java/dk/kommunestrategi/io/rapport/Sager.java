package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.ArrayList;
import java.util.List;

/** How far the political cases about the strategy are, and what was decided on the way. */
final class Sager {

    private final RapportInput input;

    private Sager(RapportInput input) {
        this.input = input;
    }

    static List<Block> write(RapportInput input) {
        List<Sagsstatus> sager = Sagsstatus.from(input.strategi());
        return sager.isEmpty() ? List.of() : new Sager(input).blocks(sager);
    }

    private List<Block> blocks(List<Sagsstatus> sager) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(
                input.word("sager.tabel"),
                columns("sager.sag", "sager.tilstand", "sager.naeste"),
                sager.stream().map(this::row).toList()));
        sager.stream()
                .filter(status -> !status.sag().getSagsforloeb().isEmpty())
                .map(this::forloeb)
                .forEach(blocks::add);
        return blocks;
    }

    private List<Column> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> Column.of(input.word(key), Kind.TEXT))
                .toList();
    }

    private List<Table.Cell> row(Sagsstatus status) {
        String naeste = input.sprog()
                .list(status.naesteOrganer().stream().map(Rolle::getNavn).toList());
        return Table.row(
                input.shortened(status.sag().getTitel()),
                status.tilstand().text(input.sprog()),
                naeste.isEmpty() ? "–" : naeste);
    }

    private Table forloeb(Sagsstatus status) {
        return Table.of(
                input.word("sager.forloeb", input.shortened(status.sag().getTitel())),
                columns("sager.dato", "sager.organ", "sager.udfald"),
                status.sag().getSagsforloeb().stream().map(this::row).toList());
    }

    private List<Table.Cell> row(Dagsordenspunkt punkt) {
        return Table.row(
                punkt.getDato()
                        .map(day -> Tidspunkt.of(day).text(input.sprog()))
                        .orElse(input.word("ikkeOplyst")),
                punkt.getOrgan()
                        .map(kode ->
                                input.strategi().rolle(kode).map(Rolle::getNavn).orElse(kode))
                        .orElse(input.word("ikkeOplyst")),
                punkt.getUdfald()
                        .map(udfald -> udfald.text(input.sprog()))
                        .or(punkt::getOrdlyd)
                        .orElse(input.word("ikkeOplyst")));
    }
}
