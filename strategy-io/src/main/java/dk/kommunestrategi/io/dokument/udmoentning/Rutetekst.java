package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Point;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.ArrayList;
import java.util.List;

/** By whom an initiative is approved, as proposed and as decided: body, ground and source of every step. Stateless. */
public final class Rutetekst {

    private final Sprog sprog;
    private final Udmoentningstekster tekster;

    private Rutetekst(Sprog sprog) {
        this.sprog = sprog;
        this.tekster = new Udmoentningstekster(sprog);
    }

    /**
     * {@return the route; the proposal stands below it where the management group has decided otherwise}
     *
     * @param rute the route of one initiative
     * @param sprog the language of the document
     */
    public static Dokument dokument(Godkendelsesrute rute, Sprog sprog) {
        return new Rutetekst(sprog).dokument(rute);
    }

    private Dokument dokument(Godkendelsesrute rute) {
        List<Block> applicable = new ArrayList<>();
        rute.afgoerelse().flatMap(Beslutning::getBegrundelse).ifPresent(why -> applicable.add(Paragraph.of(why)));
        applicable.add(trin(rute.applicable()));
        List<Section> sections = new ArrayList<>();
        sections.add(section(rute.afgoerelse().isPresent() ? "besluttet" : "forslag", applicable));
        if (rute.differsFromForslag()) {
            sections.add(section("forslag", List.of(trin(rute.forslag()))));
        }
        return new Page(
                sprog,
                tekster.word(
                        "rute.titel",
                        Integer.toString(rute.initiativ().getNummer()),
                        rute.initiativ().getNavn()),
                "",
                rute.problems().stream()
                        .<Block>map(problem -> Paragraph.of(problem.getMessage(sprog)))
                        .toList(),
                sections);
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, tekster.word("rute." + id), blocks);
    }

    private Block trin(List<Godkendelsestrin> trin) {
        return new Points(true, trin.stream().map(this::point).toList());
    }

    private Point point(Godkendelsestrin trin) {
        return new Point(
                trin.text(sprog),
                List.of(
                        tekster.organ(trin.organ()),
                        tekster.fact("rute.grund", Tekst.list(trin.grunde()).text(sprog)),
                        tekster.fact("rute.kilde", trin.led().getKilde().text(sprog))));
    }
}
