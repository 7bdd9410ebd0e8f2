package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Strategistatus;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The versions that the joint plan of a portfolio has had, in words: when, of which versions of the strategies' handleplans each
 * is made, who decided on them, and whether that still holds. Immutable and thread-safe.
 */
public final class Versionsoversigt {

    private final Portefoeljetekster tekster;

    private Versionsoversigt(Sprog sprog) {
        this.tekster = new Portefoeljetekster(sprog);
    }

    /**
     * {@return the history of a portfolio's joint plan, a section for each version}
     *
     * @param portefoelje the portfolio with its versions
     * @param sprog the language of the document
     */
    public static Dokument dokument(Portefoelje portefoelje, Sprog sprog) {
        Versionsoversigt oversigt = new Versionsoversigt(sprog);
        List<List<Strategistatus>> dele = Strategistatus.of(portefoelje);
        return new Page(
                sprog,
                oversigt.tekster.word("historik.titel"),
                portefoelje.getNavn().orElseGet(() -> oversigt.tekster.navne(portefoelje.getStrategier())),
                dele.isEmpty() ? List.of(Paragraph.of(oversigt.tekster.word("historik.ingen"))) : List.of(),
                IntStream.range(0, dele.size())
                        .mapToObj(k -> oversigt.section(
                                k + 1, portefoelje.getVersioner().get(k), dele.get(k)))
                        .toList());
    }

    private Section section(int nummer, Portefoeljeversion version, List<Strategistatus> dele) {
        List<Block> blocks = new ArrayList<>(List.of(Facts.of(facts(version))));
        blocks.add(Table.of(
                tekster.word("historik.dele"),
                List.of(
                        column("historik.strategi"),
                        column("historik.version"),
                        column("historik.status"),
                        column("historik.organ")),
                dele.stream()
                        .map(del -> Table.row(
                                del.strategi().getNavn(),
                                Integer.toString(del.version()),
                                del.status().text(tekster.sprog()),
                                del.organ().map(Rolle::getNavn).orElse(tekster.word("historik.ikkeOplyst"))))
                        .toList()));
        return new Section(
                "version-" + nummer,
                tekster.word("historik.overskrift", Integer.toString(nummer), version.getArt()),
                blocks);
    }

    private List<Fact> facts(Portefoeljeversion version) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "historik.dato",
                version.getDato()
                        .map(dato -> Tidspunkt.of(dato).text(tekster.sprog()))
                        .orElse(tekster.word("historik.ikkeOplyst"))));
        version.getBeregning()
                .map(Planberegning::getProduktversion)
                .ifPresent(produkt -> facts.add(fact("historik.produkt", produkt)));
        version.getBeregning()
                .map(Planberegning::getFingeraftryk)
                .ifPresent(fingeraftryk -> facts.add(fact("historik.fingeraftryk", fingeraftryk)));
        return facts;
    }

    private Column column(String key) {
        return Column.of(tekster.word(key), Kind.TEXT);
    }

    private Fact fact(String key, String value) {
        return Fact.of(tekster.word(key), value);
    }
}
