package dk.kommunestrategi.io.dokument.grundlag;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Strategiplan;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a version of a plan was computed ("beregning"), as far as it states that. Immutable and thread-safe. */
public final class Beregningstekst {

    private final List<Placeringskriterium> kriterier;
    private final Grundlagstekster tekster;

    /**
     * The words for computations.
     *
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language
     */
    public Beregningstekst(List<Placeringskriterium> kriterier, Sprog sprog) {
        this.kriterier = List.copyOf(kriterier);
        this.tekster = new Grundlagstekster(sprog);
    }

    /**
     * {@return by what a version was computed, by which policy, and from what it was revised}
     *
     * @param beregning how it was computed
     * @param strategier the strategies that it is a plan of
     */
    public List<Fact> facts(Planberegning beregning, List<Strategi> strategier) {
        List<Fact> facts = new ArrayList<>(List.of(
                tekster.fact("produkt", beregning.getProduktversion()),
                tekster.fact("fingeraftryk", beregning.getFingeraftryk())));
        beregning.getPolitik().ifPresent(politik -> {
            List<Placeringskriterium> foerst = kriterier.stream()
                    .filter(kriterium -> isFoerst(kriterium, beregning, strategier))
                    .toList();
            facts.add(tekster.fact(
                    "politik", new Kriterieorden(kriterier, tekster.sprog()).text(politik, foerst, kriterium -> true)));
        });
        beregning
                .getRevisionFra()
                .ifPresent(fra ->
                        facts.add(tekster.fact("revideret", tekster.sprog().halvaar(fra))));
        beregning
                .getUdgangspunkt()
                .ifPresent(before -> facts.add(tekster.fact("udgangspunkt", Integer.toString(before))));
        return facts;
    }

    private static boolean isFoerst(Placeringskriterium kriterium, Planberegning beregning, List<Strategi> strategier) {
        boolean isValg = strategier.stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .anyMatch(Initiativ::isKanUdelades);
        return (isValg && kriterium.isFirstInValg())
                || (beregning.getRevisionFra().isPresent() && kriterium.isFirstInRevision());
    }

    /**
     * {@return the starts that are locked in a version; nothing where none is}
     *
     * @param planer the placements of each strategy
     * @param navn what the strategy with a code is called in a sentence
     */
    public Optional<Fact> fastlagte(List<Strategiplan> planer, UnaryOperator<String> navn) {
        return Optional.of(planer.stream()
                        .flatMap(plan -> plan.placeringer().stream()
                                .filter(Placering::isFastlagt)
                                .map(placering -> tekster.start(
                                        plan.strategi().map(navn),
                                        placering.getInitiativ(),
                                        placering.getFormelStart())))
                        .collect(Collectors.joining("; ")))
                .filter(starter -> !starter.isEmpty())
                .map(starter -> tekster.fact("fastlagte", starter));
    }
}
