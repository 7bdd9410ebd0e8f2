package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Konflikt;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why there is no plan, and the cheapest way to one, in words. Thread-safe. */
public final class Konflikttekst {

    private final Plantekster tekster;

    private Konflikttekst(Sprog sprog) {
        this.tekster = new Plantekster(sprog);
    }

    /**
     * {@return the demands that no plan keeps together, with the places in the document that they rest on; and those to
     * lift so that there is a plan, with what that plan does instead} Each of them is there where it is known.
     *
     * @param plan a planning that found no plan
     * @param sprog the language of the document
     */
    public static Dokument dokument(PlanResult plan, Sprog sprog) {
        Konflikttekst tekst = new Konflikttekst(sprog);
        Optional<Section> krav = plan.getKonflikt().map(konflikt -> tekst.section("krav", tekst.blocks(konflikt)));
        Optional<Section> way = plan.getLempelse().map(lempelse -> tekst.section("vejen", tekst.blocks(lempelse)));
        return new Page(
                sprog,
                tekst.tekster.word("konflikt.titel"),
                "",
                List.of(),
                Stream.of(krav, way).flatMap(Optional::stream).toList());
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, tekster.word("konflikt." + id), blocks);
    }

    private List<Block> blocks(Konflikt konflikt) {
        return List.of(
                Paragraph.of(tekster.word(konflikt.irreducible() ? "konflikt.kernen" : "konflikt.bred")),
                Points.of(konflikt.krav().stream()
                        .map(krav -> krav.text(tekster.sprog()) + " (" + places(krav) + ")")
                        .toList()));
    }

    private String places(Krav krav) {
        return krav.places().isEmpty() ? tekster.word("konflikt.bestilling") : String.join(", ", krav.places());
    }

    private List<Block> blocks(Lempelse lempelse) {
        return List.of(
                Paragraph.of(tekster.word(lempelse.isMindst() ? "konflikt.mindsteLempelse" : "konflikt.lempelse")),
                Points.of(lempelse.getLempede().stream()
                        .map(lempet -> lempet.text(tekster.sprog()))
                        .toList()));
    }
}
