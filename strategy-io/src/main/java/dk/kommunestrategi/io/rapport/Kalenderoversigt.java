package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.util.List;

/** What is on when the recommended plan is followed, and who is responsible. */
final class Kalenderoversigt {

    private Kalenderoversigt() {}

    static List<Block> write(RapportInput input) {
        Strategi planned = input.strategi().withHandleplan(input.plan().handleplan());
        Kalender kalender = Kalender.from(
                planned, input.periode().getFra().atDay(1), input.periode().getTil());
        if (Problem.hasFejl(kalender.problems())) {
            return List.of();
        }
        return List.of(
                Paragraph.of(input.word("kalender.indledning")),
                Table.of(
                        input.word("kalender.tabel"),
                        List.of(
                                Column.of(input.word("kalender.tid"), Kind.TEXT),
                                Column.of(input.word("kalender.hvad"), Kind.TEXT),
                                Column.of(input.word("kalender.oplysninger"), Kind.TEXT)),
                        kalender.poster().stream().map(post -> row(input, post)).toList()));
    }

    private static List<Table.Cell> row(RapportInput input, Kalenderpost post) {
        return Table.row(
                post.tidspunkt().text(input.sprog()),
                Kalendertekst.overskrift(post, input.sprog()),
                String.join(" · ", Kalendertekst.oplysninger(post, input.sprog())));
    }
}
