package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.rules.historik.Strategistatus;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The versions that the joint plan has had, a line each: what a version is made of, and what that is worth now. */
final class Versionsafsnit {

    private final Portefoelje portefoelje;
    private final Portefoeljetekster tekster;

    Versionsafsnit(Portefoelje portefoelje, Portefoeljetekster tekster) {
        this.portefoelje = portefoelje;
        this.tekster = tekster;
    }

    /** Returns the section; nothing where there are no versions. */
    Optional<Section> section() {
        List<List<Strategistatus>> dele = Strategistatus.of(portefoelje);
        return Optional.of(dele)
                .filter(versioner -> !versioner.isEmpty())
                .map(versioner -> new Section(
                        "versioner",
                        tekster.word("versioner"),
                        List.of(Table.of(
                                tekster.word("versioner.tabel"),
                                List.of(column("versioner.version"), column("historik.dato"), column("historik.dele")),
                                IntStream.range(0, versioner.size())
                                        .mapToObj(k -> row(k, versioner.get(k)))
                                        .toList()))));
    }

    /** Returns whether a body has decided on a version, and not only been asked to. */
    boolean isDecided(int nummer) {
        return portefoelje.getVersioner().get(nummer - 1).getArt().beslutning().isPresent();
    }

    /** Returns which version it is that is told of. */
    String front(int nummer) {
        Portefoeljeversion version = portefoelje.getVersioner().get(nummer - 1);
        return version.getDato()
                .map(dato -> tekster.word(
                        "versioner.dennesDato",
                        Integer.toString(nummer),
                        version.getArt(),
                        Tidspunkt.of(dato).text(tekster.sprog())))
                .orElseGet(() -> tekster.word("versioner.denne", Integer.toString(nummer), version.getArt()));
    }

    private List<Cell> row(int k, List<Strategistatus> dele) {
        Portefoeljeversion version = portefoelje.getVersioner().get(k);
        return Table.row(
                tekster.word("versioner.nummer", Integer.toString(k + 1), version.getArt()),
                version.getDato()
                        .map(dato -> Tidspunkt.of(dato).text(tekster.sprog()))
                        .orElse(tekster.word("historik.ikkeOplyst")),
                dele.stream()
                        .map(del -> tekster.word(
                                "versioner.del",
                                tekster.navn(del.strategi()),
                                Integer.toString(del.version()),
                                del.status().text(tekster.sprog())))
                        .collect(Collectors.joining("; ")));
    }

    private Column column(String key) {
        return Column.of(tekster.word(key), Kind.TEXT);
    }
}
