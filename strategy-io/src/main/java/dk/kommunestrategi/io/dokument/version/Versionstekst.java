package dk.kommunestrategi.io.dokument.version;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Genberegningsudfald;
import dk.kommunestrategi.rules.historik.Grundlagsafvigelse;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;

/** What a version of a plan has otherwise than another, and what came of computing it again, in words. Thread-safe. */
public final class Versionstekst {

    private final PlanRequest request;
    private final Versionstekster tekster;

    /**
     * The words for versions of what was planned.
     *
     * @param request what was planned
     * @param sprog the language
     */
    public Versionstekst(PlanRequest request, Sprog sprog) {
        this.request = request;
        this.tekster = new Versionstekster(sprog);
    }

    /**
     * {@return a point for each thing that is otherwise, or that nothing is}
     *
     * @param forskel what one version has otherwise than another
     * @param flytninger its moves in words
     * @param virkninger its effects on the criteria in words
     */
    public Points points(Versionsforskel forskel, List<String> flytninger, List<String> virkninger) {
        if (forskel.isEmpty()) {
            return Points.of(List.of(tekster.word("ens")));
        }
        List<String> points = new ArrayList<>();
        forskel.periode().ifPresent(periode -> points.add(tekster.word("nyPeriode", periode)));
        points.addAll(flytninger);
        if (!forskel.andreAendringer().isEmpty()) {
            points.add(tekster.word(
                    "andet",
                    tekster.sprog()
                            .list(forskel.andreAendringer().stream()
                                    .map(String::valueOf)
                                    .toList())));
        }
        points.addAll(virkninger);
        return Points.of(points);
    }

    /** {@return by what criteria are measured, and on which assumption} */
    public List<Block> maalt() {
        List<Strategi> strategier = request.getStrategier();
        long antagne = strategier.stream()
                .flatMap(strategi -> strategi.getInitiativer().stream()
                        .filter(initiativ ->
                                !Varighed.of(initiativ, strategi.politik()).isKendt()))
                .count();
        int alle = strategier.stream()
                .mapToInt(strategi -> strategi.getInitiativer().size())
                .sum();
        List<Block> notes = new ArrayList<>(
                List.of(Paragraph.note(tekster.word(request.getPortefoelje().isPresent() ? "maaltSammen" : "maalt"))));
        if (antagne > 0) {
            notes.add(Paragraph.note(tekster.word("antaget", Long.toString(antagne), Integer.toString(alle))));
        }
        return notes;
    }

    /**
     * {@return what came of computing a version again, and what is otherwise now}
     *
     * @param udfald what came of it
     * @param afvigelser what is otherwise now than when the version was computed
     */
    public List<Block> genberegnet(Genberegningsudfald udfald, List<Grundlagsafvigelse> afvigelser) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(tekster.word("genberegning." + udfald))));
        if (!afvigelser.isEmpty()) {
            blocks.add(Points.of(afvigelser.stream()
                    .map(afvigelse -> tekster.word("afvigelse." + afvigelse))
                    .toList()));
        }
        return blocks;
    }
}
