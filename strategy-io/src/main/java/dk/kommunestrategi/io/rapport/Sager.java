package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import java.util.stream.Collectors;

/** How far the political cases about the strategy are. */
final class Sager {

    private Sager() {}

    static List<Block> write(RapportInput stof) {
        List<Sagsstatus> sager = Sagsstatus.of(stof.strategi());
        if (sager.isEmpty()) {
            return List.of();
        }
        return List.of(new Tabelblok(Table.of(
                stof.word("sager.tabel"),
                List.of(
                        Column.of(stof.word("sager.sag"), Art.TEKST),
                        Column.of(stof.word("sager.tilstand"), Art.TEKST),
                        Column.of(stof.word("sager.naeste"), Art.TEKST)),
                sager.stream().map(status -> row(stof, status)).toList())));
    }

    private static List<Table.Cell> row(RapportInput stof, Sagsstatus status) {
        String naeste = status.nextOrganer().stream().map(Rolle::getNavn).collect(Collectors.joining(", "));
        return Table.row(
                stof.kort(status.sag().getTitel()),
                status.tilstand().text(stof.sprog()),
                naeste.isEmpty() ? "–" : naeste);
    }
}
