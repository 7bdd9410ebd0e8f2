package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.Kalendertekst;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Tabelblok;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Art;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.List;

/** What is on when the recommended plan is followed, and who is responsible. */
final class Kalenderoversigt {

    private Kalenderoversigt() {}

    static List<Block> write(RapportInput stof) {
        if (Problem.hasFejl(Beslutningslog.of(stof.strategi()).getProblems())) {
            return List.of();
        }
        Strategi planned = stof.strategi().withHandleplan(stof.plan().handleplan());
        Kalender kalender = Kalender.of(
                planned, stof.periode().getFra().atDay(1), stof.periode().getTil());
        return List.of(
                new Prose(Vaegt.BROED, stof.word("kalender.indledning")),
                new Tabelblok(Table.of(
                        stof.word("kalender.tabel"),
                        List.of(
                                Column.of(stof.word("kalender.tid"), Art.TEKST),
                                Column.of(stof.word("kalender.hvad"), Art.TEKST),
                                Column.of(stof.word("kalender.oplysninger"), Art.TEKST)),
                        kalender.poster().stream().map(post -> row(stof, post)).toList())));
    }

    private static List<Table.Cell> row(RapportInput stof, Kalenderpost post) {
        return Table.row(
                post.tidspunkt().text(stof.sprog()),
                Kalendertekst.overskrift(post, stof.sprog()),
                String.join(" · ", Kalendertekst.oplysninger(post, stof.sprog())));
    }
}
