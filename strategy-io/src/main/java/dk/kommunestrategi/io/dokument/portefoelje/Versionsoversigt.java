package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.grundlag.Beregningstekst;
import dk.kommunestrategi.io.dokument.plan.Forskelstekst;
import dk.kommunestrategi.io.dokument.version.VersionCheck;
import dk.kommunestrategi.io.dokument.version.Versionstekst;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Portefoeljeforskel;
import dk.kommunestrategi.rules.historik.Portefoeljegenberegning;
import dk.kommunestrategi.rules.historik.Strategistatus;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Strategiplan;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.ArrayList;
import java.util.List;

/**
 * The versions that the joint plan of a portfolio has had, in words: when, of which versions of the strategies'
 * handleplans each is made, who decided on them, whether that still holds, what changed, and whether a version is what
 * would be computed again. Immutable and thread-safe.
 */
public final class Versionsoversigt {

    private final Portefoelje portefoelje;
    private final Beregningstekst beregningstekst;
    private final Portefoeljetekster tekster;
    private final Versionstekst versionstekst;
    private final Forskelstekst forskelstekst;

    private Versionsoversigt(Portefoelje portefoelje, List<Placeringskriterium> kriterier, Sprog sprog) {
        this.portefoelje = portefoelje;
        this.beregningstekst = new Beregningstekst(kriterier, sprog);
        this.tekster = new Portefoeljetekster(portefoelje.getStrategier(), sprog);
        PlanRequest request = PlanRequest.of(portefoelje);
        this.versionstekst = new Versionstekst(request, sprog);
        this.forskelstekst = new Forskelstekst(request, kriterier, sprog);
    }

    /**
     * {@return the history of a portfolio's joint plan, a section for each version}
     *
     * @param portefoelje the portfolio with its versions
     * @param forskelle what each version has otherwise than the one before it, from the second version on
     * @param genberegnede the versions that were computed again; often none
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the document
     * @throws IllegalArgumentException if there is not one difference for each version from the second on
     */
    public static Dokument dokument(
            Portefoelje portefoelje,
            List<Portefoeljeforskel> forskelle,
            List<Portefoeljegenberegning> genberegnede,
            List<Placeringskriterium> kriterier,
            Sprog sprog) {
        return new Versionsoversigt(portefoelje, kriterier, sprog).dokument(forskelle, genberegnede);
    }

    /**
     * {@return what one version has otherwise than another}
     *
     * @param portefoelje the portfolio with its versions
     * @param before the number of the first version
     * @param after the number of the second version
     * @param forskel the difference between them
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the document
     */
    public static Dokument dokument(
            Portefoelje portefoelje,
            int before,
            int after,
            Portefoeljeforskel forskel,
            List<Placeringskriterium> kriterier,
            Sprog sprog) {
        Versionsoversigt oversigt = new Versionsoversigt(portefoelje, kriterier, sprog);
        List<Block> blocks = oversigt.blocks(forskel);
        blocks.addAll(oversigt.versionstekst.maalt());
        return oversigt.page(
                oversigt.tekster.word("historik.fraTil", Integer.toString(before), Integer.toString(after)),
                blocks,
                List.of());
    }

    private Dokument dokument(List<Portefoeljeforskel> forskelle, List<Portefoeljegenberegning> genberegnede) {
        List<List<Strategistatus>> dele = Strategistatus.of(portefoelje);
        VersionCheck.require(dele, forskelle);
        List<Section> sections = new ArrayList<>();
        for (int k = 0; k < dele.size(); k++) {
            int nummer = k + 1;
            Portefoeljeversion version = portefoelje.getVersioner().get(k);
            List<Block> blocks = new ArrayList<>(List.of(Facts.of(facts(version, dele.get(k))), table(dele.get(k))));
            if (k > 0) {
                blocks.add(Paragraph.of(tekster.word("historik.siden", Integer.toString(k))));
                blocks.addAll(blocks(forskelle.get(k - 1)));
            }
            genberegnede.stream()
                    .filter(genberegning -> genberegning.version() == nummer)
                    .forEach(genberegning -> blocks.addAll(blocks(genberegning)));
            sections.add(new Section(
                    "version-" + nummer,
                    tekster.word("historik.overskrift", Integer.toString(nummer), version.getArt()),
                    blocks));
        }
        return page(
                tekster.word("historik.titel"),
                dele.isEmpty() ? List.of(Paragraph.of(tekster.word("historik.ingen"))) : versionstekst.maalt(),
                sections);
    }

    private Dokument page(String title, List<Block> blocks, List<Section> sections) {
        return new Page(
                tekster.sprog(),
                title,
                portefoelje.getNavn().orElseGet(() -> tekster.navne(portefoelje.getStrategier())),
                blocks,
                sections);
    }

    /** What is otherwise, strategy by strategy, and for all of them together. */
    private List<Block> blocks(Portefoeljeforskel forskel) {
        List<Block> blocks = new ArrayList<>();
        List<Strategi> same = new ArrayList<>();
        for (Strategi strategi : portefoelje.getStrategier()) {
            strategi.getKode().map(kode -> forskel.strategier().get(kode)).ifPresent(own -> {
                if (own.isEmpty()) {
                    same.add(strategi);
                } else {
                    blocks.add(Paragraph.of(tekster.word("historik.aendret", tekster.navn(strategi))));
                    blocks.add(points(own));
                }
            });
        }
        addStrategier(blocks, "historik.ens", same);
        addStrategier(blocks, "historik.tilkomne", strategier(forskel.tilkomne()));
        addStrategier(blocks, "historik.udgaaede", strategier(forskel.udgaaede()));
        if (!forskel.virkninger().isEmpty()) {
            blocks.add(Paragraph.of(tekster.word("historik.alle")));
            blocks.add(Points.of(forskelstekst.text(forskel.virkninger())));
        }
        return blocks;
    }

    private Points points(Versionsforskel own) {
        return versionstekst.points(
                own,
                forskelstekst.moves(own.forskel()),
                forskelstekst.text(own.forskel().virkninger()));
    }

    private void addStrategier(List<Block> blocks, String key, List<Strategi> strategier) {
        if (!strategier.isEmpty()) {
            blocks.add(Paragraph.of(tekster.word(key, tekster.navne(strategier))));
        }
    }

    private List<Strategi> strategier(List<String> koder) {
        return portefoelje.getStrategier().stream()
                .filter(strategi -> strategi.getKode().filter(koder::contains).isPresent())
                .toList();
    }

    private List<Block> blocks(Portefoeljegenberegning genberegning) {
        List<Block> blocks =
                new ArrayList<>(versionstekst.genberegnet(genberegning.udfald(), genberegning.afvigelser()));
        genberegning
                .forskel()
                .filter(forskel -> !forskel.isEmpty())
                .ifPresent(forskel -> blocks.addAll(blocks(forskel)));
        return blocks;
    }

    private Table table(List<Strategistatus> dele) {
        return Table.of(
                tekster.word("historik.dele"),
                List.of(
                        column("historik.strategi"),
                        column("historik.version"),
                        column("historik.status"),
                        column("historik.organ")),
                dele.stream()
                        .map(del -> Table.row(
                                tekster.navn(del.strategi()),
                                Integer.toString(del.version()),
                                del.status().text(tekster.sprog()),
                                del.organ().map(Rolle::getNavn).orElse(tekster.word("historik.ikkeOplyst"))))
                        .toList());
    }

    private List<Fact> facts(Portefoeljeversion version, List<Strategistatus> dele) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "historik.dato",
                version.getDato()
                        .map(dato -> Tidspunkt.of(dato).text(tekster.sprog()))
                        .orElse(tekster.word("historik.ikkeOplyst"))));
        if (!version.getPlanlagte().isEmpty()) {
            facts.add(fact("historik.planlagte", tekster.navne(strategier(version.getPlanlagte()))));
        }
        List<Strategiplan> planer = dele.stream()
                .map(del -> new Strategiplan(
                        del.strategi().getKode(),
                        del.strategi()
                                .getHandleplansversioner()
                                .get(del.version() - 1)
                                .getHandleplan()
                                .getPlaceringer()))
                .toList();
        beregningstekst
                .fastlagte(planer, kode -> tekster.navne(strategier(List.of(kode))))
                .ifPresent(facts::add);
        version.getBeregning()
                .map(beregning -> beregningstekst.facts(
                        beregning, dele.stream().map(Strategistatus::strategi).toList()))
                .ifPresent(facts::addAll);
        return facts;
    }

    private Column column(String key) {
        return Column.of(tekster.word(key), Kind.TEXT);
    }

    private Fact fact(String key, String value) {
        return Fact.of(tekster.word(key), value);
    }
}
