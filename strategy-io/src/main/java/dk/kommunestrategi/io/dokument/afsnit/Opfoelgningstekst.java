package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Point;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Statusnotat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * How an initiative is followed up: the description by which it starts, how its effect is followed up, and what its owner
 * reported last.
 */
final class Opfoelgningstekst {

    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    /** By the initiative's number: what was reported last. */
    private final Map<Integer, Statusnotat> seneste;

    Opfoelgningstekst(Strategi strategi, Strateginavne navne, Afsnitstekster tekster) {
        this.navne = navne;
        this.tekster = tekster;
        this.seneste = strategi.styring().getStatusnotater().stream()
                .collect(Collectors.toMap(
                        Statusnotat::getInitiativ,
                        notat -> notat,
                        BinaryOperator.maxBy(Comparator.comparing(Statusnotat::getHalvaar))));
    }

    List<Fact> facts(Initiativ initiativ) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "opfoelgning.effekt",
                initiativ.getEffektopfoelgning().orElse(tekster.word("opfoelgning.ikkeAfklaret"))));
        Optional.ofNullable(seneste.get(initiativ.getNummer())).ifPresent(notat -> {
            notat.getFremdrift()
                    .ifPresent(tekst ->
                            facts.add(Fact.of(tekster.word("opfoelgning.fremdrift", notat.getHalvaar()), tekst)));
            notat.getNaeste().ifPresent(tekst -> facts.add(tekster.fact("opfoelgning.naeste", tekst)));
        });
        return facts;
    }

    /** The description by which the initiative is to start; none where there is none yet. */
    List<Block> beskrivelse(Initiativ initiativ) {
        return initiativ.getInitiativbeskrivelse().map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Initiativbeskrivelse beskrivelse) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact("beskrivelse.navn", beskrivelse.getNavn()));
        add(facts, "beskrivelse.baggrund", beskrivelse.getBaggrund());
        add(facts, "beskrivelse.formaal", beskrivelse.getFormaal());
        add(facts, "beskrivelse.organisering", beskrivelse.getOrganisering());
        add(facts, "beskrivelse.udvikling", beskrivelse.getUdgifterTilUdvikling());
        add(facts, "beskrivelse.implementering", beskrivelse.getUdgifterTilImplementering());
        add(facts, "beskrivelse.tidsplan", beskrivelse.getTidsplan());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Subheading(tekster.word("beskrivelse.overskrift")));
        blocks.add(Facts.of(facts));
        if (!beskrivelse.getLeverancer().isEmpty()) {
            blocks.add(Paragraph.of(tekster.word("beskrivelse.leverancer")));
            blocks.add(new Points(
                    false, beskrivelse.getLeverancer().stream().map(this::point).toList()));
        }
        return blocks;
    }

    private void add(List<Fact> facts, String key, Optional<String> value) {
        value.ifPresent(known -> facts.add(tekster.fact(key, known)));
    }

    private Point point(Leverance leverance) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "beskrivelse.ansvarlig",
                leverance.getAnsvarlig().map(navne::rolle).orElse(tekster.unknown())));
        add(facts, "beskrivelse.inspiration", leverance.getInspiration());
        if (leverance.isEffektmaaling()) {
            facts.add(tekster.fact("beskrivelse.effektmaaling", tekster.word("ja")));
        }
        return new Point(leverance.getNavn(), facts);
    }
}
