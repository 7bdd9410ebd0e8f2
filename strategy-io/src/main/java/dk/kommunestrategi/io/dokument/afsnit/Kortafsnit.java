package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Fold;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The card of each initiative on the catalogue's template, with all its owners, and what a plan needs to know of it. */
public final class Kortafsnit {

    /** The one text of an initiative that is told with how it is followed up. */
    private static final String AMONG_FACTS = "effektopfoelgning";

    private final Initiativplan plan;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;
    private final Vurderingstekst vurdering;
    private final Betingelsestekst betingelser;
    private final Opfoelgningstekst opfoelgning;

    private Kortafsnit(Strategi strategi, Initiativplan plan, Sprog sprog) {
        this.plan = plan;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
        this.vurdering = new Vurderingstekst(strategi, tekster);
        this.betingelser = new Betingelsestekst(navne, tekster);
        this.opfoelgning = new Opfoelgningstekst(strategi, navne, tekster);
    }

    /** Returns a card for each initiative; none where there are no initiatives. */
    public static List<Block> blocks(Strategi strategi, Initiativplan plan, Sprog sprog) {
        Kortafsnit kort = new Kortafsnit(strategi, plan, sprog);
        return strategi.initiativerAfterNummer().stream().map(kort::card).toList();
    }

    private Block card(Initiativ initiativ) {
        List<Block> blocks = new ArrayList<>();
        ModelType.of(Initiativ.class).orElseThrow().getTexts().stream()
                .filter(tekst -> !tekst.name().equals(AMONG_FACTS))
                .forEach(tekst -> blocks.addAll(section(tekst, initiativ)));
        blocks.add(new Subheading(tekster.word("kort.overblik")));
        blocks.add(Facts.of(facts(initiativ)));
        blocks.addAll(opfoelgning.beskrivelse(initiativ));
        return new Fold(initiativ.betegnelse(), blocks);
    }

    /** A text of the card under its name. */
    private List<Block> section(ModelProperty tekst, Initiativ initiativ) {
        Optional<String> content = ((Optional<?>) tekst.get(initiativ)).map(String.class::cast);
        return Stream.concat(
                        Stream.of(new Subheading(tekster.word("kort." + tekst.name()))),
                        content
                                .map(Lines::blocks)
                                .orElseGet(() -> List.of(Paragraph.note(tekster.word("kort.ikkeOplyst"))))
                                .stream())
                .toList();
    }

    private List<Fact> facts(Initiativ initiativ) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact("kort.start", start(initiativ)));
        facts.add(tekster.fact("kort.ejer", ejere(initiativ, true)));
        String medejere = ejere(initiativ, false);
        if (!medejere.equals(tekster.unknown())) {
            long antal = initiativ.getEjere().stream()
                    .filter(ejer -> !ejer.isHovedansvar())
                    .count();
            facts.add(tekster.fact(antal == 1 ? "kort.medejere.en" : "kort.medejere", medejere));
        }
        initiativ
                .getArbejdsgruppe()
                .ifPresent(kode -> facts.add(tekster.fact("kort.arbejdsgruppe", navne.rolle(kode))));
        facts.add(tekster.fact(
                initiativ.getTemaer().size() == 1 ? "kort.temaer.en" : "kort.temaer",
                tekster.sprog()
                        .list(initiativ.getTemaer().stream().map(navne::tema).toList())));
        facts.add(tekster.fact("vurdering.let", vurdering.letImplementerbart(initiativ)));
        facts.add(tekster.fact("vurdering.samarbejde", vurdering.samarbejde(initiativ)));
        facts.add(tekster.fact("vurdering.traek", vurdering.traek(initiativ)));
        facts.add(tekster.fact("vurdering.udgift", vurdering.udgiftsniveau(initiativ)));
        facts.add(tekster.fact("kort.organisatorisk", vurdering.organisatorisk(initiativ)));
        new Udgiftstekst(navne, tekster)
                .text(initiativ)
                .forEach(udgift -> facts.add(tekster.fact("kort.beloeb", udgift)));
        facts.addAll(betingelser.facts(initiativ));
        facts.addAll(opfoelgning.facts(initiativ));
        if (!initiativ.getKilder().isEmpty()) {
            facts.add(tekster.fact("kort.kilder", String.join("; ", initiativ.getKilder())));
        }
        Referencetekst.fact(initiativ.getSystemreferencer(), tekster.sprog()).ifPresent(facts::add);
        return facts;
    }

    private String start(Initiativ initiativ) {
        return plan.placering(initiativ)
                .map(placering -> placering
                        .getUformelStart()
                        .map(uformel -> tekster.word("kort.medForarbejde", placering.getFormelStart(), uformel))
                        .orElseGet(() -> tekster.sprog().halvaar(placering.getFormelStart())))
                .orElseGet(() -> tekster.word(plan.isUdeladt(initiativ) ? "udeladt" : "ikkePlaceret"));
    }

    private String ejere(Initiativ initiativ, boolean isHovedansvar) {
        List<String> ejere = initiativ.getEjere().stream()
                .filter(ejer -> ejer.isHovedansvar() == isHovedansvar)
                .map(Initiativejer::getRolle)
                .map(navne::rolle)
                .toList();
        return ejere.isEmpty() ? tekster.unknown() : tekster.sprog().list(ejere);
    }
}
