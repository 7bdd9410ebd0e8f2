package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds demands that cannot be met together, while all but any one of them can: an irreducible infeasible set, by
 * deletion filtering (Chinneck and Dravnieks, 1991), in large pieces first.
 */
public final class ConflictFinder {

    private final Planopgave opgave;
    private final Budget budget;
    private final long maxSteps;
    private boolean irreducible = true;

    /** What is known to be impossible together so far. */
    private List<Krav> core = List.of();

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

    /**
     * Returns such a set out of demands that are known to be impossible together, in their given order; when time is up, one
     * that is as small as was come to by then.
     */
    public List<Krav> conflict(List<Krav> krav) {
        return conflicts(krav).get(0);
    }

    /** Returns such sets without a common demand: at least one of them. */
    List<List<Krav>> conflicts(List<Krav> krav) {
        core = krav;
        irreducible = true;
        try {
            List<List<Krav>> own = conflictsOfOne(krav);
            if (!own.isEmpty()) {
                return own;
            }
            filter();
        } catch (Stopped stopped) {
            irreducible = false;
        }
        return List.of(List.copyOf(core));
    }

    private void filter() {
        for (int piece = Math.max(1, core.size() / 2); piece >= 1; piece /= 2) {
            irreducible = true;
            int from = 0;
            while (from < core.size()) {
                if (!budget.mayGoOn()) {
                    irreducible = false;
                    return;
                }
                List<Krav> without = new ArrayList<>(core);
                without.subList(from, Math.min(core.size(), from + piece)).clear();
                if (isImpossible(without)) {
                    core = without;
                } else {
                    from += piece;
                }
            }
        }
    }

    /** Of each initiative that the demands on itself leave without a start, such a set: no search is needed then. */
    private List<List<Krav>> conflictsOfOne(List<Krav> krav) {
        Map<Integer, List<Startkrav>> byInitiative = new TreeMap<>();
        for (Startkrav demand : new Demands(krav).starts()) {
            byInitiative
                    .computeIfAbsent(demand.initiativ(), i -> new ArrayList<>())
                    .add(demand);
        }
        List<List<Krav>> conflicts = new ArrayList<>();
        for (List<Startkrav> own : byInitiative.values()) {
            if (leavesNoStart(own)) {
                List<Startkrav> needed = new ArrayList<>(own);
                for (Startkrav demand : own) {
                    List<Startkrav> without = new ArrayList<>(needed);
                    without.remove(demand);
                    needed = leavesNoStart(without) ? without : needed;
                }
                conflicts.add(List.copyOf(needed));
            }
        }
        return conflicts;
    }

    private boolean leavesNoStart(List<Startkrav> demands) {
        budget.meter().work((long) opgave.horizon() * demands.size());
        IntStream historisk = demands.stream()
                .limit(1)
                .flatMapToInt(demand -> opgave.historiskStart(demand.initiativ()).stream());
        return IntStream.concat(historisk, IntStream.range(0, opgave.horizon()))
                .noneMatch(h -> demands.stream().allMatch(demand -> demand.allows(h)));
    }

    private boolean isImpossible(List<Krav> krav) {
        budget.spend(krav.size());
        Outcome outcome = FeasibilitySearch.findAny(
                new CompiledProblem(opgave, krav, List.of(), budget.meter()), budget.part(1, maxSteps));
        irreducible &= outcome.complete();
        return outcome.complete() && outcome.starts().isEmpty();
    }
}
