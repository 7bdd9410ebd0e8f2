package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how large each frame in a conflict would have to be for the conflict's other demands to be met. All initiatives count,
 * since those that are in no conflict may save.
 *
 * @param opgave the planning problem
 * @param budget for all trials together
 * @param maxSteps how many placements each trial may take
 */
public record FrameNeeds(Planopgave opgave, Budget budget, long maxSteps) {

    /**
     * A frame that is needed.
     *
     * @param krav the demand that is too much
     * @param smallest the smallest frame that is enough
     */
    public record Need(Rammekrav krav, SmallestFrame smallest) {}

    /**
     * Returns the frames that are needed, in the order of the demands; none of a demand without which no plan is found.
     *
     * @param conflict the demands in conflict
     */
    public List<Need> of(List<Krav> conflict) {
        List<Need> needs = new ArrayList<>();
        for (Rammekrav krav : new Demands(conflict).frames()) {
            List<Krav> others = conflict.stream().filter(other -> other != krav).toList();
            new Trials(opgave, maxSteps)
                    .run(others, budget)
                    .starts()
                    .map(starts -> new SmallestFrame(opgave, krav, others, starts))
                    .ifPresent(smallest -> {
                        smallest.run(budget, maxSteps);
                        needs.add(new Need(krav, smallest));
                    });
        }
        return needs;
    }
}
