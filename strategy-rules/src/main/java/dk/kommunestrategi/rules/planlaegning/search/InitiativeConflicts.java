package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which initiatives cannot be placed together, and which can. */
public final class InitiativeConflicts {

    private final Planopgave opgave;
    private final Budget budget;
    private final long maxSteps;
    private boolean proved = true;

    /**
     * A finder for one planning problem.
     *
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     */
    public InitiativeConflicts(Planopgave opgave, Budget budget, long maxSteps) {
        this.opgave = opgave;
        this.budget = budget;
        this.maxSteps = maxSteps;
    }

    /** Returns whether every trial so far was carried through. */
    public boolean isProved() {
        return proved;
    }

    /** Returns starts that meet what of the demands concerns these initiatives; nothing where none was found. */
    Optional<int[]> plan(List<Krav> krav, BitSet kept) {
        return search(Restriction.leavingOut(krav, kept)).starts();
    }

    private Outcome search(List<Krav> demands) {
        Outcome outcome = new Trials(opgave, maxSteps).run(demands, budget);
        proved &= outcome.complete();
        return outcome;
    }

    /** Returns initiatives that cannot be placed together while all but any one of them can, out of some that cannot. */
    BitSet conflict(List<Krav> krav, BitSet initiatives) {
        List<Krav> demands =
                new ConflictFinder(opgave, budget, maxSteps).conflict(Restriction.leavingOut(krav, initiatives));
        BitSet concerned = new BitSet();
        demands.forEach(demand -> demand.initiativer().forEach(concerned::set));
        return among(demands, concerned);
    }

    /**
     * Returns those of the initiatives that cannot be placed together under the demands while all but any one of them can:
     * in large pieces first.
     *
     * @param demands demands that cannot be met together
     * @param initiatives those that they concern
     */
    public BitSet among(List<Krav> demands, BitSet initiatives) {
        BitSet core = (BitSet) initiatives.clone();
        for (int piece = Math.max(1, core.cardinality() / 2); piece >= 1; piece /= 2) {
            List<Integer> members = core.stream().boxed().toList();
            for (int from = 0; from < members.size() && budget.mayGoOn(); from += piece) {
                BitSet without = (BitSet) core.clone();
                members.subList(from, Math.min(members.size(), from + piece)).forEach(without::clear);
                Outcome outcome = search(Restriction.of(demands, without));
                if (outcome.complete() && outcome.starts().isEmpty()) {
                    core.and(without);
                }
            }
        }
        return core;
    }
}
