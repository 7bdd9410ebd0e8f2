package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds demands that cannot be met together, while all but any one of them can: an irreducible infeasible set, by
 * deletion filtering (Chinneck and Dravnieks, 1991), in large pieces first.
 */
public final class ConflictFinder {

    private final Planopgave opgave;
    private final Budget budget;
    private final long maxSteps;
    private boolean irreducible = true;

    /**
     * A finder for one planning problem.
     *
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take; a demand whose trial takes more stays in the set, which is
     *     then not known to be irreducible
     */
    public ConflictFinder(Planopgave opgave, Budget budget, long maxSteps) {
        this.opgave = opgave;
        this.budget = budget;
        this.maxSteps = maxSteps;
    }

    /** Returns whether it was proved, in the search for the last conflict, that none of its demands can be left out. */
    public boolean isIrreducible() {
        return irreducible;
    }

    /** Returns such a set out of demands that are known to be impossible together, in their given order. */
    public List<Krav> conflict(List<Krav> krav) {
        List<Krav> core = impossibleForOne(krav).orElse(krav);
        for (int piece = Math.max(1, core.size() / 2); piece >= 1; piece /= 2) {
            irreducible = true;
            int from = 0;
            while (from < core.size()) {
                List<Krav> without = new ArrayList<>(core);
                without.subList(from, Math.min(core.size(), from + piece)).clear();
                if (isImpossible(without)) {
                    core = without;
                } else {
                    from += piece;
                }
            }
        }
        return List.copyOf(core);
    }

    /** The demands on the first initiative, if any, that they alone leave without a start: no search is needed then. */
    private Optional<List<Krav>> impossibleForOne(List<Krav> krav) {
        CompiledProblem problem = new CompiledProblem(opgave, krav, List.of());
        for (int i = 0; i < problem.size(); i++) {
            if (problem.starts(i).length == 0) {
                int initiative = i;
                return Optional.of(krav.stream()
                        .filter(demand -> demand instanceof Startkrav start && start.initiativ() == initiative)
                        .toList());
            }
        }
        return Optional.empty();
    }

    private boolean isImpossible(List<Krav> krav) {
        budget.spend(krav.size());
        Outcome outcome =
                FeasibilitySearch.findAny(new CompiledProblem(opgave, krav, List.of()), budget.part(1, maxSteps));
        irreducible &= outcome.complete();
        return outcome.complete() && outcome.starts().isEmpty();
    }
}
