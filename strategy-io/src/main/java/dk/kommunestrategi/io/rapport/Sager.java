package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import java.util.stream.Collectors;

/** How far the political cases about the strategy are. */
final class Sager {

    private Sager() {}

    static List<Block> write(RapportInput input) {
        List<Sagsstatus> sager = Sagsstatus.from(input.strategi());
        if (sager.isEmpty()) {
            return List.of();
        }
        return List.of(Table.of(
                input.word("sager.tabel"),
                List.of(
                        Column.of(input.word("sager.sag"), Kind.TEXT),
                        Column.of(input.word("sager.tilstand"), Kind.TEXT),
                        Column.of(input.word("sager.naeste"), Kind.TEXT)),
                sager.stream().map(status -> row(input, status)).toList()));
    }

    private static List<Table.Cell> row(RapportInput input, Sagsstatus status) {
        String naeste = status.naesteOrganer().stream().map(Rolle::getNavn).collect(Collectors.joining(", "));
        return Table.row(
                input.shortened(status.sag().getTitel()),
                status.tilstand().text(input.sprog()),
                naeste.isEmpty() ? "–" : naeste);
    }
}
