package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.afsnit.Hoeringstekst;
import dk.kommunestrategi.io.dokument.afsnit.Referencetekst;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Point;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A case: how far it is, its route and course, its sections. A brief that the municipality did not write says so before
 * anything else. Thread-safe.
 */
public final class Sagstekst {

    private final Organer organer;
    private final Sprog sprog;
    private final Sagstekster tekster;

    private Sagstekst(List<Rolle> roller, Sprog sprog) {
        this.organer = new Organer(roller);
        this.sprog = sprog;
        this.tekster = new Sagstekster(sprog);
    }

    /**
     * {@return the case and how far it is; what it does not have is "ikke oplyst"}
     *
     * @param status the case, and how far it is
     * @param roller the bodies to which the case refers
     * @param sprog the language of the words around the case's own
     */
    public static Dokument dokument(Sagsstatus status, List<Rolle> roller, Sprog sprog) {
        return new Sagstekst(roller, sprog).dokument(status);
    }

    private Dokument dokument(Sagsstatus status) {
        return new Page(sprog, status.sag().getTitel(), "", lead(status), sections(status.sag()));
    }

    private List<Block> lead(Sagsstatus status) {
        Sag sag = status.sag();
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact("sag.nummer", sag.getSagsnummer().orElse(tekster.word("ikkeOplyst"))));
        sag.getKleNummer().ifPresent(nummer -> facts.add(tekster.fact("sag.kle", nummer)));
        sag.getHandlingsfacet().ifPresent(facet -> facts.add(tekster.fact("sag.handlingsfacet", facet)));
        Referencetekst.fact(sag.getSystemreferencer(), sprog).ifPresent(facts::add);
        facts.add(tekster.fact("sag.tilstand", status.tilstand().text(sprog)));
        status.aktueltTrin()
                .ifPresent(nummer -> facts.add(tekster.fact(
                        "sag.naeste",
                        tekster.word(
                                "sag.trin",
                                nummer,
                                sag.getBehandling().size(),
                                sprog.list(status.naesteOrganer().stream()
                                        .map(Rolle::getNavn)
                                        .toList())))));
        status.valgperiode()
                .ifPresent(periode -> facts.add(
                        tekster.fact("sag.valgperiode", tekster.word("sag.valgperiodeTil", periode.getTil()))));
        status.udfald().ifPresent(udfald -> facts.add(tekster.fact("sag.udfald", udfald(udfald, status.aendret()))));
        List<Block> lead = new ArrayList<>();
        if (sag.isLukket()) {
            lead.add(Paragraph.of(tekster.word("sag.lukket")));
        }
        lead.add(Facts.of(facts));
        if (sag.isOmskrevet()) {
            lead.add(Paragraph.of(tekster.word("sag.omskrevet")));
        }
        return lead;
    }

    private List<Section> sections(Sag sag) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("behandling", behandling(sag)));
        sections.add(section("forloeb", forloeb(sag)));
        sag.getBeslutning()
                .ifPresent(beslutning ->
                        sections.add(section("beslutning", List.of(new Points(false, List.of(point(beslutning)))))));
        sections.add(section("resume", lines(sag.getResume())));
        sections.add(section("indstilling", lines(sag.getIndstilling().map(Indstilling::getTekst))));
        sections.add(section("sagsfremstilling", lines(sag.getSagsfremstilling())));
        sections.add(section("oekonomi", lines(sag.getOekonomiskeKonsekvenser())));
        if (!sag.getHoeringsparter().isEmpty()) {
            sections.add(section(
                    "hoeringsparter",
                    List.of(Points.of(sag.getHoeringsparter().stream()
                            .map(part -> Hoeringstekst.line(part, sprog))
                            .toList()))));
        }
        sag.getOevrigeAfsnit()
                .forEach(afsnit -> sections.add(new Section(
                        "afsnit-" + sections.size(),
                        afsnit.getOverskrift().orElse(tekster.word("sag.udenOverskrift")),
                        Lines.blocks(afsnit.getTekst()))));
        sections.add(section("bilag", bilag(sag)));
        sag.getBeslutningsoplaeg()
                .ifPresent(oplaeg -> sections.add(section("oplaeg", List.of(new Oplaegstekst(tekster).facts(oplaeg)))));
        sag.getTilkendegivelser()
                .ifPresent(antal -> sections.add(section(
                        "reaktioner",
                        List.of(Paragraph.of(
                                tekster.word("sag.tilkendegivelser", antal.getEnige(), antal.getUenige()))))));
        sag.getPublicering()
                .map(new Publiceringstekst(tekster)::facts)
                .filter(facts -> !facts.facts().isEmpty())
                .ifPresent(facts -> sections.add(section("publicering", List.of(facts))));
        return sections;
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, tekster.word("sag." + id), blocks);
    }

    private List<Block> lines(Optional<String> content) {
        return content.map(Lines::blocks).orElseGet(tekster::unknown);
    }

    private List<Block> behandling(Sag sag) {
        List<String> trin = sag.getBehandling().stream()
                .map(organ -> organer.navne(organ.getOrganer(), sprog))
                .toList();
        return trin.isEmpty() ? tekster.unknown() : List.of(Points.ordered(trin));
    }

    private List<Block> forloeb(Sag sag) {
        List<Point> points = sag.getSagsforloeb().stream().map(this::point).toList();
        return points.isEmpty() ? tekster.unknown() : List.of(new Points(false, points));
    }

    private List<Block> bilag(Sag sag) {
        List<String> bilag = sag.getBilag().stream()
                .map(file -> file.getNavn().orElse(tekster.word("ikkeOplyst")))
                .toList();
        return bilag.isEmpty() ? tekster.unknown() : List.of(Points.of(bilag));
    }

    private Point point(Dagsordenspunkt punkt) {
        List<Fact> facts = new ArrayList<>();
        punkt.getOrdlyd().ifPresent(ordlyd -> facts.add(tekster.fact("sag.ordlyd", ordlyd)));
        punkt.getAfstemning().ifPresent(afstemning -> facts.add(tekster.fact("sag.afstemning", stemmer(afstemning))));
        if (punkt.getAfbud() > 0) {
            facts.add(tekster.fact("sag.afbud", Integer.toString(punkt.getAfbud())));
        }
        return new Point(
                tekster.word(
                        "sag.punkt",
                        punkt.getDato()
                                .map(dato -> Tidspunkt.of(dato).text(sprog))
                                .orElse(tekster.word("sag.udenDato")),
                        punkt.getOrgan().map(organer::navn).orElse(tekster.word("sag.udenOrgan")),
                        punkt.getUdfald()
                                .map(udfald -> udfald(udfald, punkt.isAendret()))
                                .orElse(tekster.word("ikkeOplyst"))),
                facts);
    }

    private String stemmer(Afstemning afstemning) {
        return tekster.word(
                "sag.stemmer", afstemning.getStemmerFor(), afstemning.getStemmerImod(), afstemning.getUndlod());
    }

    private String udfald(Udfald udfald, boolean aendret) {
        return udfald.text(sprog) + (aendret ? tekster.word("sag.aendret") : "");
    }
}
