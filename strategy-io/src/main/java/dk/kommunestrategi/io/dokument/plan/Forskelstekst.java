package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.ArrayList;
import java.util.List;

/** What one plan has otherwise than another, in words: what moves, and what that costs or gains. Thread-safe. */
public final class Forskelstekst {

    private final List<Placeringskriterium> kriterier;
    private final Plantekster tekster;
    private final Plannavne navne;

    /**
     * The words for differences between plans.
     *
     * @param request what was planned
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language
     */
    public Forskelstekst(PlanRequest request, List<Placeringskriterium> kriterier, Sprog sprog) {
        this.kriterier = List.copyOf(kriterier);
        this.tekster = new Plantekster(sprog);
        this.navne = new Plannavne(request, sprog);
    }

    /**
     * {@return the difference: each move, and each criterion that changes}
     *
     * @param title which plans are compared
     * @param forskel the difference between the two plans
     * @param request what was planned
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the document
     */
    public static Dokument dokument(
            String title, Planforskel forskel, PlanRequest request, List<Placeringskriterium> kriterier, Sprog sprog) {
        return new Page(
                sprog, title, "", List.of(new Forskelstekst(request, kriterier, sprog).points(forskel)), List.of());
    }

    Points points(Planforskel forskel) {
        List<String> points = moves(forskel);
        points.addAll(text(forskel.virkninger()));
        return Points.of(points);
    }

    /**
     * {@return each move, or that there is none}
     *
     * @param forskel the difference between two plans
     */
    public List<String> moves(Planforskel forskel) {
        List<String> moves = new ArrayList<>();
        if (forskel.isEmpty()) {
            moves.add(tekster.word("forskel.ingenFlytninger"));
        }
        forskel.flytninger().forEach(flytning -> moves.add(text(flytning)));
        return moves;
    }

    private String text(Flytning flytning) {
        String nummer = navne.nummer(flytning.initiativ());
        if (flytning.til().isEmpty()) {
            return tekster.word("forskel.udgaar", nummer, flytning.fra().orElseThrow());
        }
        return flytning.fra()
                .map(fra -> tekster.word(
                        "forskel.flytning", nummer, fra, flytning.til().get()))
                .orElseGet(() ->
                        tekster.word("forskel.kommerTil", nummer, flytning.til().get()));
    }

    /**
     * {@return for each criterion that changes for example "Udjævnet ressourcetræk bliver dårligere: 212 → 220", or that none of
     * them does; nothing where none was measured}
     *
     * @param virkninger the effects on the criteria
     */
    public List<String> text(List<Virkning> virkninger) {
        List<String> changes = virkninger.stream()
                .filter(virkning -> virkning.forskel() != 0)
                .map(this::text)
                .toList();
        return changes.isEmpty() && !virkninger.isEmpty() ? List.of(tekster.word("forskel.ingenVirkninger")) : changes;
    }

    private String text(Virkning virkning) {
        return tekster.word(
                virkning.forskel() > 0 ? "forskel.daarligere" : "forskel.bedre",
                Regel.navn(kriterier, virkning.kriterium(), tekster.sprog()),
                tekster.sprog().tal(virkning.before()),
                tekster.sprog().tal(virkning.after()));
    }
}
