package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.konflikt.Konflikt;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.List;

/** Why there is no plan, and the ways to one, in words. Thread-safe. */
public final class Konflikttekst {

    private final PlanResult plan;
    private final Plantekster tekster;
    private final Plannavne navne;

    private Konflikttekst(PlanResult plan, Sprog sprog) {
        this.plan = plan;
        this.tekster = new Plantekster(sprog);
        this.navne = new Plannavne(plan.getRequest(), sprog);
    }

    /**
     * {@return the demands that no plan keeps together, with what in the strategy they rest on, with how much is
     * needed and how much there is; and the ways to a plan: a longer period, demands to lift, initiatives to leave to a
     * later plan} Each of them is there where it is known.
     *
     * @param plan a planning that found no plan
     * @param sprog the language of the document
     */
    public static Dokument dokument(PlanResult plan, Sprog sprog) {
        return new Konflikttekst(plan, sprog).dokument();
    }

    private Dokument dokument() {
        List<Section> sections = new ArrayList<>();
        plan.getKonflikt().ifPresent(konflikt -> sections.add(section("krav", blocks(konflikt))));
        List<Block> ways = new Udvejstekst(tekster, navne).blocks(plan);
        if (!ways.isEmpty()) {
            sections.add(section("vejen", ways));
        }
        return new Page(tekster.sprog(), tekster.word("konflikt.titel"), "", List.of(), sections);
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, tekster.word("konflikt." + id), blocks);
    }

    private List<Block> blocks(Konflikt konflikt) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(tekster.word(introduction(konflikt))));
        blocks.add(Points.of(konflikt.getKrav().stream()
                .map(krav -> krav.text(tekster.sprog()) + " (" + places(krav) + ")")
                .toList()));
        blocks.addAll(new Behovstekst(tekster, navne).blocks(konflikt));
        return blocks;
    }

    /** Of a single demand it need not be said that the others can be met without it. */
    private static String introduction(Konflikt konflikt) {
        if (konflikt.getKrav().size() == 1) {
            return "konflikt.etKrav";
        }
        return konflikt.isIrreducible() ? "konflikt.kernen" : "konflikt.bred";
    }

    /** Where the demand comes from, by names: whoever reads this has no document with pointers before them. */
    private String places(Krav krav) {
        return krav.places().isEmpty()
                ? tekster.word("konflikt.bestilling")
                : tekster.sprog()
                        .list(krav.places().stream()
                                .map(navne::place)
                                .distinct()
                                .toList());
    }
}
