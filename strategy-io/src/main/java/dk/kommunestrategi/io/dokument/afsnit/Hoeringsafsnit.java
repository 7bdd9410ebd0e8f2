package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is heard ("høring": consultation). It is always said: where nothing is stated, that the duty to consult is still to
 * be judged, and by which sections of the law on legal protection in social matters. Stateless.
 */
public final class Hoeringsafsnit {

    private Hoeringsafsnit() {}

    /** Returns the blocks of the section. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        List<Hoeringspart> parter = strategi.getSager().stream()
                .flatMap(sag -> sag.getHoeringsparter().stream())
                .distinct()
                .toList();
        return blocks(parter, List.of(strategi), new Afsnitstekster(sprog));
    }

    /** Returns what is said of the parties to one case about strategies; of a case that is not made yet there are none. */
    public static List<Block> blocks(Optional<Sag> sag, List<Strategi> strategier, Sprog sprog) {
        return blocks(sag.map(Sag::getHoeringsparter).orElse(List.of()), strategier, new Afsnitstekster(sprog));
    }

    private static List<Block> blocks(List<Hoeringspart> parter, List<Strategi> strategier, Afsnitstekster tekster) {
        List<Block> blocks = new ArrayList<>();
        if (parter.isEmpty()) {
            blocks.add(Paragraph.of(tekster.word("hoering.ikkeOplyst")));
        } else {
            blocks.addAll(tekster.list(
                    tekster.word("hoering.parter"),
                    parter.stream()
                            .map(part -> Hoeringstekst.line(part, tekster.sprog()))
                            .toList()));
        }
        blocks.add(Points.of(List.of(
                tekster.word("hoering.aeldreraad", kommunalbestyrelse(strategier, tekster)),
                tekster.word("hoering.handicapraad"))));
        return blocks;
    }

    /** The council by the strategies' own name for it, as in the middle of a sentence. */
    private static String kommunalbestyrelse(List<Strategi> strategier, Afsnitstekster tekster) {
        return strategier.stream()
                .flatMap(strategi -> strategi.getRoller().stream())
                .filter(rolle -> rolle.getArt() == Rolleart.KOMMUNALBESTYRELSE)
                .map(Rolle::getNavn)
                .findFirst()
                .orElseGet(() -> tekster.word("hoering.kommunalbestyrelse"));
    }
}
