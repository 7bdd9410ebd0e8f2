package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Tabelblok;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.rules.sag.Sagsstatus;
import java.util.List;
import java.util.stream.Collectors;

/** How far the political cases about the strategy are. */
final class Sager {

    private Sager() {}

    static List<Blok> write(Rapportstof stof) {
        List<Sagsstatus> sager = Sagsstatus.of(stof.strategi());
        if (sager.isEmpty()) {
            return List.of();
        }
        return List.of(new Tabelblok(Tabel.of(
                stof.ord("sager.tabel"),
                List.of(
                        Kolonne.of(stof.ord("sager.sag"), Art.TEKST),
                        Kolonne.of(stof.ord("sager.tilstand"), Art.TEKST),
                        Kolonne.of(stof.ord("sager.naeste"), Art.TEKST)),
                sager.stream().map(status -> raekke(stof, status)).toList())));
    }

    private static List<Tabel.Celle> raekke(Rapportstof stof, Sagsstatus status) {
        String naeste = status.naesteOrganer().stream().map(Rolle::getNavn).collect(Collectors.joining(", "));
        return Tabel.raekke(
                stof.kort(status.sag().getTitel()),
                status.tilstand().text(stof.sprog()),
                naeste.isEmpty() ? "–" : naeste);
    }
}
