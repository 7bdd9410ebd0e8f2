package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planlaegning.search.compile.LongestDurations;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
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
    private final Trials trials;
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
        this.trials = new Trials(opgave, maxSteps);
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
        if (!budget.mayGoOn()) {
            irreducible = false;
            return List.of(core);
        }
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
        Map<Integer, List<Krav>> byInitiative = new TreeMap<>();
        for (Krav demand : krav) {
            if (demand instanceof Startkrav || demand instanceof Varighedskrav) {
                byInitiative
                        .computeIfAbsent(demand.initiativer().get(0), i -> new ArrayList<>())
                        .add(demand);
            }
        }
        List<List<Krav>> conflicts = new ArrayList<>();
        for (List<Krav> own : byInitiative.values()) {
            if (leavesNoStart(own)) {
                List<Krav> needed = new ArrayList<>(own);
                for (Krav demand : own) {
                    List<Krav> without = new ArrayList<>(needed);
                    without.remove(demand);
                    needed = leavesNoStart(without) ? without : needed;
                }
                conflicts.add(List.copyOf(needed));
            }
        }
        return conflicts;
    }

    private boolean leavesNoStart(List<Krav> demands) {
        budget.meter().work((long) opgave.horizon() * demands.size());
        Demands own = new Demands(demands);
        if (own.starts().isEmpty()) {
            return false;
        }
        int initiative = own.starts().get(0).initiativ();
        int longest = LongestDurations.of(opgave, initiative, own.durations());
        // That what started before the period stays is a demand like others: it is named where it is in the way.
        int last = opgave.isUdeladelig(initiative) ? opgave.horizon() : opgave.horizon() - 1;
        return IntStream.concat(
                        opgave.udgangspunkt().historiskStart(initiative).stream(), IntStream.rangeClosed(0, last))
                .noneMatch(h -> own.starts().stream().allMatch(demand -> demand.allows(h, longest)));
    }

    private boolean isImpossible(List<Krav> krav) {
        Outcome outcome = trials.run(krav, budget);
        irreducible &= outcome.complete();
        return outcome.complete() && outcome.starts().isEmpty();
    }
}
