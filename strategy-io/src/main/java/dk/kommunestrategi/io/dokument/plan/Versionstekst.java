package dk.kommunestrategi.io.dokument.plan;

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
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a version of a plan has otherwise than another, and what came of computing it again, in words. Thread-safe. */
public final class Versionstekst {

    private final PlanRequest request;
    private final Plantekster tekster;
    private final Forskelstekst forskelle;

    /**
     * The words for versions of what was planned.
     *
     * @param request what was planned
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language
     */
    public Versionstekst(PlanRequest request, List<Placeringskriterium> kriterier, Sprog sprog) {
        this.request = request;
        this.tekster = new Plantekster(sprog);
        this.forskelle = new Forskelstekst(request, kriterier, sprog);
    }

    /**
     * {@return a point for each thing that is otherwise, or that nothing is}
     *
     * @param forskel what one version has otherwise than another
     */
    public Points points(Versionsforskel forskel) {
        if (forskel.isEmpty()) {
            return Points.of(List.of(tekster.word("historik.ens")));
        }
        List<String> points = new ArrayList<>();
        forskel.periode()
                .ifPresent(
                        periode -> points.add(tekster.word("historik.nyPeriode", periode.getFra(), periode.getTil())));
        points.addAll(forskelle.moves(forskel.forskel()));
        if (!forskel.andreAendringer().isEmpty()) {
            points.add(tekster.word(
                    "historik.andet",
                    forskel.andreAendringer().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        points.addAll(forskelle.text(forskel.forskel().virkninger()));
        return Points.of(points);
    }

    /**
     * {@return a point for each criterion that has another value, or that none has}
     *
     * @param virkninger the effects on the criteria
     */
    public Points points(List<Virkning> virkninger) {
        List<String> changes = forskelle.text(virkninger);
        return Points.of(changes.isEmpty() ? List.of(tekster.word("forskel.ingenVirkninger")) : changes);
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
        List<Block> notes = new ArrayList<>(List.of(Paragraph.note(
                tekster.word(request.getPortefoelje().isPresent() ? "historik.maaltSammen" : "historik.maalt"))));
        if (antagne > 0) {
            notes.add(Paragraph.note(tekster.word("historik.antaget", Long.toString(antagne), Integer.toString(alle))));
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
