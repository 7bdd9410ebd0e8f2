package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.grundlag.Beregningstekst;
import dk.kommunestrategi.io.dokument.version.VersionCheck;
import dk.kommunestrategi.io.dokument.version.Versionstekst;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.historik.Versionsstatus;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Strategiplan;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions that a handleplan has had, in words: when and by whom, what changed, and whether a version is what would be
 * computed again. Thread-safe.
 */
public final class Historiktekst {

    private final Strategi strategi;
    private final Plantekster tekster;
    private final Beregningstekst beregningstekst;
    private final Versionstekst versionstekst;
    private final Forskelstekst forskelstekst;

    private Historiktekst(Strategi strategi, List<Placeringskriterium> kriterier, Sprog sprog) {
        this.strategi = strategi;
        this.tekster = new Plantekster(sprog);
        this.beregningstekst = new Beregningstekst(kriterier, sprog);
        PlanRequest request = PlanRequest.of(strategi);
        this.versionstekst = new Versionstekst(request, sprog);
        this.forskelstekst = new Forskelstekst(request, kriterier, sprog);
    }

    /**
     * {@return the history of a strategy's handleplan, a section for each version}
     *
     * @param strategi the strategy with its versions
     * @param forskelle what each version has otherwise than the one before it, from the second version on
     * @param genberegnede the versions that were computed again; often none
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the document
     * @throws IllegalArgumentException if there is not one difference for each version from the second on
     */
    public static Dokument dokument(
            Strategi strategi,
            List<Versionsforskel> forskelle,
            List<Genberegning> genberegnede,
            List<Placeringskriterium> kriterier,
            Sprog sprog) {
        return new Historiktekst(strategi, kriterier, sprog).dokument(forskelle, genberegnede);
    }

    /**
     * {@return what one version has otherwise than another}
     *
     * @param strategi the strategy with its versions
     * @param before the number of the first version
     * @param after the number of the second version
     * @param forskel the difference between them
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the document
     */
    public static Dokument dokument(
            Strategi strategi,
            int before,
            int after,
            Versionsforskel forskel,
            List<Placeringskriterium> kriterier,
            Sprog sprog) {
        Historiktekst tekst = new Historiktekst(strategi, kriterier, sprog);
        return tekst.page(
                tekst.tekster.word("historik.fraTil", Integer.toString(before), Integer.toString(after)),
                Stream.concat(Stream.of(tekst.points(forskel)), tekst.versionstekst.maalt().stream())
                        .toList(),
                List.of());
    }

    private Dokument dokument(List<Versionsforskel> forskelle, List<Genberegning> genberegnede) {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        VersionCheck.require(versioner, forskelle);
        List<Versionsstatus> status = Versionsstatus.of(strategi);
        List<Section> sections = new ArrayList<>();
        for (int k = 0; k < versioner.size(); k++) {
            int nummer = k + 1;
            List<Block> blocks = new ArrayList<>(List.of(Facts.of(facts(versioner.get(k)))));
            if (k > 0) {
                blocks.add(Paragraph.of(tekster.word("historik.siden", Integer.toString(k))));
                blocks.add(points(forskelle.get(k - 1)));
            }
            genberegnede.stream()
                    .filter(genberegning -> genberegning.version() == nummer)
                    .forEach(genberegning -> blocks.addAll(blocks(genberegning)));
            sections.add(new Section(
                    "version-" + nummer,
                    tekster.word("historik.version", Integer.toString(nummer), status.get(k)),
                    blocks));
        }
        return page(
                tekster.word("historik.titel"),
                versioner.isEmpty() ? List.of(Paragraph.of(tekster.word("historik.ingen"))) : versionstekst.maalt(),
                sections);
    }

    private Points points(Versionsforskel forskel) {
        return versionstekst.points(
                forskel,
                forskelstekst.moves(forskel.forskel()),
                forskelstekst.text(forskel.forskel().virkninger()));
    }

    private Dokument page(String title, List<Block> blocks, List<Section> sections) {
        String subtitle = strategi.getNavn() + ", " + strategi.getKommune().getNavn();
        return new Page(tekster.sprog(), title, subtitle, blocks, sections);
    }

    private List<Fact> facts(Handleplansversion version) {
        Optional<Beslutning> beslutning = version.getBeslutning().stream()
                .mapToObj(nummer -> strategi.styring().gaeldende(nummer))
                .findFirst()
                .flatMap(stated -> stated);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("historik.tid", tid(version, beslutning)));
        facts.add(fact(
                "historik.organ",
                version.getOrgan()
                        .or(() -> beslutning.map(Beslutning::getOrgan))
                        .map(kode -> strategi.rolle(kode).map(Rolle::getNavn).orElse(kode))
                        .orElse(tekster.word("historik.ikkeOplyst"))));
        version.getBeslutning()
                .ifPresent(nummer -> facts.add(fact(
                        "historik.beslutning",
                        tekster.word(
                                "historik.post",
                                Integer.toString(nummer),
                                beslutning.map(Beslutning::getArt).orElse(Beslutningsart.FEJLREGISTRERING)))));
        facts.add(fact("historik.periode", version.getHandleplan().getPeriode().text(tekster.sprog())));
        facts.add(fact(
                "historik.placerede",
                Integer.toString(version.getHandleplan().getPlaceringer().size())));
        beregningstekst
                .fastlagte(
                        List.of(new Strategiplan(
                                Optional.empty(), version.getHandleplan().getPlaceringer())),
                        kode -> kode)
                .ifPresent(facts::add);
        version.getBeregning().ifPresent(beregning -> facts.addAll(beregning(beregning)));
        return facts;
    }

    /** How the version was computed, with what, and what there was to go by. */
    private List<Fact> beregning(Planberegning beregning) {
        List<Fact> facts = new ArrayList<>(beregningstekst.facts(beregning, List.of(strategi)));
        if (!beregning.getSammenMed().isEmpty()) {
            // Their names stand in documents of their own.
            facts.add(fact(
                    "historik.sammenMed",
                    tekster.word(
                            beregning.getSammenMed().size() == 1 ? "historik.medKoder.en" : "historik.medKoder",
                            tekster.sprog().list(beregning.getSammenMed()))));
        }
        facts.add(fact("historik.logget", Integer.toString(beregning.getAntalBeslutninger())));
        return facts;
    }

    private Fact fact(String key, String value) {
        return Fact.of(tekster.word(key), value);
    }

    private String tid(Handleplansversion version, Optional<Beslutning> beslutning) {
        return version.getDato()
                .or(() -> beslutning.flatMap(Beslutning::getDato))
                .map(Tidspunkt::of)
                .or(() -> beslutning.map(Beslutning::getHalvaar).map(Tidspunkt::of))
                .map(tidspunkt -> tidspunkt.text(tekster.sprog()))
                .orElse(tekster.word("historik.ikkeOplyst"));
    }

    private List<Block> blocks(Genberegning genberegning) {
        List<Block> blocks =
                new ArrayList<>(versionstekst.genberegnet(genberegning.udfald(), genberegning.afvigelser()));
        genberegning.forskel().filter(forskel -> !forskel.isEmpty()).ifPresent(forskel -> blocks.add(points(forskel)));
        return blocks;
    }
}
