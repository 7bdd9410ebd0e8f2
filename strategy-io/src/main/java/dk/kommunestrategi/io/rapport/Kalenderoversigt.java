package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.Kalendertekst;
import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.kalender.Kalender;
import dk.kommunestrategi.rules.kalender.Kalenderpost;
import dk.kommunestrategi.rules.styring.Beslutningslog;
import java.util.List;

/** What is on when the recommended plan is followed, and who is responsible. */
final class Kalenderoversigt {

    private Kalenderoversigt() {}

    static List<Blok> write(Rapportstof stof) {
        if (Beslutningslog.of(stof.strategi()).getProblems().stream().anyMatch(Problem::erFejl)) {
            return List.of();
        }
        Strategi planlagt = stof.strategi().withHandleplan(stof.plan().handleplan());
        Kalender kalender = Kalender.of(
                planlagt, stof.periode().getFra().atDay(1), stof.periode().getTil());
        return List.of(
                new Prosa(Vaegt.BROED, stof.ord("kalender.indledning")),
                new Tabelblok(Tabel.of(
                        stof.ord("kalender.tabel"),
                        List.of(
                                Kolonne.of(stof.ord("kalender.tid"), Art.TEKST),
                                Kolonne.of(stof.ord("kalender.hvad"), Art.TEKST),
                                Kolonne.of(stof.ord("kalender.oplysninger"), Art.TEKST)),
                        kalender.poster().stream()
                                .map(post -> raekke(stof, post))
                                .toList())));
    }

    private static List<Tabel.Celle> raekke(Rapportstof stof, Kalenderpost post) {
        return Tabel.raekke(
                post.tidspunkt().text(stof.sprog()),
                Kalendertekst.overskrift(post, stof.sprog()),
                String.join(" · ", Kalendertekst.oplysninger(post, stof.sprog())));
    }
}
