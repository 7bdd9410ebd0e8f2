package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be decided, and by whom: the recommendation of the strategy's case, or a draft of one, and the route.
 * Stateless.
 */
public final class Indstillingsafsnit {

    private Indstillingsafsnit() {}

    /** Returns the blocks of the section; {@code plan} has the half-years of the plan that is decided on, if one is. */
    public static List<Block> blocks(Strategi strategi, Optional<Periode> plan, Initiativplan own, Sprog sprog) {
        return blocks(
                strategi.getSager().stream().reduce((earlier, later) -> later),
                new Indstillingsudkast(List.of(strategi), plan, one -> own, sprog),
                new Afsnitstekster(sprog));
    }

    /**
     * Returns the blocks of the section on a plan that several strategies have together, of which there is no case yet.
     */
    public static List<Block> blocks(
            List<Strategi> strategier, Periode plan, Function<Strategi, Initiativplan> planer, Sprog sprog) {
        return blocks(
                Optional.empty(),
                new Indstillingsudkast(strategier, Optional.of(plan), planer, sprog),
                new Afsnitstekster(sprog));
    }

    private static List<Block> blocks(Optional<Sag> sag, Indstillingsudkast udkast, Afsnitstekster tekster) {
        List<Block> blocks = new ArrayList<>(indstilling(sag, udkast, tekster));
        List<Fact> facts = new ArrayList<>();
        sag.ifPresent(known -> facts.add(tekster.fact(
                "indstilling.sag",
                known.getSagsnummer()
                        .map(nummer -> tekster.word("indstilling.medNummer", known.getTitel(), nummer))
                        .orElseGet(known::getTitel))));
        sag.flatMap(Sag::getIndstilling)
                .flatMap(Indstilling::getIndstiller)
                .ifPresent(who -> facts.add(tekster.fact("indstilling.indstiller", who)));
        facts.add(tekster.fact("indstilling.kompetence", udkast.kompetence().orElse(tekster.unknown())));
        facts.add(tekster.fact("indstilling.behandling", udkast.behandling().orElse(tekster.unknown())));
        blocks.add(Facts.of(facts));
        return blocks;
    }

    /** Returns the recommendation of the case, or the draft of one. */
    public static List<Block> indstilling(Optional<Sag> sag, Indstillingsudkast udkast, Sprog sprog) {
        return indstilling(sag, udkast, new Afsnitstekster(sprog));
    }

    private static List<Block> indstilling(Optional<Sag> sag, Indstillingsudkast udkast, Afsnitstekster tekster) {
        Optional<Indstilling> stated = sag.flatMap(Sag::getIndstilling);
        if (stated.isPresent()) {
            return Lines.blocks(stated.get().getTekst());
        }
        List<Block> blocks = new ArrayList<>();
        if (udkast.punkter().isEmpty()) {
            blocks.add(Paragraph.note(tekster.unknown()));
        } else {
            blocks.add(Paragraph.of(udkast.indledning()));
            blocks.add(Points.ordered(udkast.punkter()));
        }
        blocks.add(Paragraph.note(tekster.word("indstilling.udkast")));
        return blocks;
    }
}
