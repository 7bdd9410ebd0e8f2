package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planregler.FastlagtStart;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.search.CorrectionFinder;
import dk.kommunestrategi.rules.search.CorrectionFinder.Correction;
import dk.kommunestrategi.rules.search.LexicographicSearch;
import dk.kommunestrategi.rules.search.SmallestCapacity;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The search for the cheapest way to a plan where none keeps every rule, and for the best plan on that way. */
final class Lempelsessoegning {

    /** How much of what is left each piece of work may take. */
    private static final double ANDEL_TIL_KRAV = 0.5;

    private static final double ANDEL_TIL_KAPACITETER = 0.5;

    private final Dommer dommer;
    private final Planopgave opgave;
    private final Budget budget;
    private final long maxSkridtPrForsoeg;

    /**
     * A search.
     *
     * @param maxSkridtPrForsoeg how much work each trial may be
     */
    Lempelsessoegning(Dommer dommer, Budget budget, long maxSkridtPrForsoeg) {
        this.dommer = dommer;
        this.opgave = dommer.opgave();
        this.budget = budget;
        this.maxSkridtPrForsoeg = maxSkridtPrForsoeg;
    }

    /** Returns the relaxation; nothing if the budget was used before any was found. */
    Optional<Lempelse> run(Konflikt konflikt) {
        return new CorrectionFinder(
                        opgave, dommer.krav(), Lempelsesorden::plads, budget.part(ANDEL_TIL_KRAV), maxSkridtPrForsoeg)
                .find(konflikt.krav())
                .map(this::lempelse);
    }

    private Lempelse lempelse(Correction correction) {
        List<Krav> krav = new ArrayList<>(correction.kept());
        List<SmallestCapacity> kapaciteter = new ArrayList<>();
        int[] kendt = correction.starts();
        Budget andel = budget.part(ANDEL_TIL_KAPACITETER);
        for (Krav lempet : correction.lifted()) {
            if (lempet instanceof Kapacitetskrav kapacitet) {
                SmallestCapacity mindste = new SmallestCapacity(opgave, kapacitet, krav, kendt);
                mindste.run(andel, maxSkridtPrForsoeg);
                krav.add(mindste.demand());
                kapaciteter.add(mindste);
                kendt = mindste.starts();
            }
        }
        int[] starts = bedste(krav, kendt);
        return Lempelse.builder()
                .lempede(lempede(correction.lifted(), kapaciteter, placeringer(starts, krav)))
                .mindst(correction.isSmallest())
                .criteria(dommer.values(starts))
                .placeringer(placeringer(starts, krav))
                .build();
    }

    /** The best plan that meets these demands; the one known if the search finds none. */
    private int[] bedste(List<Krav> krav, int[] kendt) {
        return LexicographicSearch.minimise(
                        new CompiledProblem(opgave, krav, dommer.terms()), budget, (starts, bounds) -> {})
                .starts()
                .orElse(kendt);
    }

    private static List<LempetKrav> lempede(List<Krav> krav, List<SmallestCapacity> kapaciteter, List<Placering> plan) {
        List<LempetKrav> lempede = new ArrayList<>();
        int k = 0;
        for (Krav lempet : krav) {
            if (lempet instanceof Kapacitetskrav) {
                SmallestCapacity mindste = kapaciteter.get(k++);
                lempede.add(new LempetKrav(
                        lempet,
                        List.of(),
                        Optional.of(new LempetKrav.Kapacitet(mindste.capacity(), mindste.isSmallest()))));
            } else {
                List<Placering> placeringer =
                        lempet.initiativer().stream().map(plan::get).toList();
                lempede.add(new LempetKrav(lempet, placeringer, Optional.empty()));
            }
        }
        return lempede;
    }

    /** The placements; a lock that is lifted locks nothing. */
    private List<Placering> placeringer(int[] starts, List<Krav> krav) {
        Set<Integer> fastlagte = krav.stream()
                .filter(beholdt -> beholdt.regel() instanceof FastlagtStart)
                .flatMap(beholdt -> beholdt.initiativer().stream())
                .collect(Collectors.toSet());
        return new Placeringer(opgave).of(starts, fastlagte::contains);
    }
}
