package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds how much of each capacity in a conflict is needed while the conflict's other demands are met. */
public final class CapacityNeeds {

    private final Planopgave opgave;
    private final Budget budget;
    private final long maxSteps;

    /**
     * A finder for one planning problem.
     *
     * @param budget for all trials together
     * @param maxSteps how many placements each trial may take
     */
    public CapacityNeeds(Planopgave opgave, Budget budget, long maxSteps) {
        this.opgave = opgave;
        this.budget = budget;
        this.maxSteps = maxSteps;
    }

    /**
     * A capacity that is needed.
     *
     * @param krav the demand, about the initiatives in conflict alone
     * @param smallest the smallest capacity that is enough
     */
    public record Need(Kapacitetskrav krav, SmallestCapacity smallest) {}

    /**
     * Returns the capacities that are needed, in the order of the demands; none of a demand without which no plan is found.
     *
     * @param conflict the demands in conflict
     * @param initiatives the initiatives in conflict
     */
    public List<Need> of(List<Krav> conflict, BitSet initiatives) {
        List<Krav> demands = Restriction.of(conflict, initiatives);
        List<Need> needs = new ArrayList<>();
        for (Kapacitetskrav krav : new Demands(demands).capacities()) {
            List<Krav> others = new ArrayList<>(demands);
            others.removeIf(other -> other == krav);
            new Trials(opgave, maxSteps).run(others, budget).starts().ifPresent(starts -> {
                SmallestCapacity smallest = new SmallestCapacity(opgave, krav, others, starts);
                smallest.run(budget, maxSteps);
                needs.add(new Need(krav, smallest));
            });
        }
        return needs;
    }
}
