package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.Demands;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how many of a group to choose from can be placed, or must be, under the other demands of a conflict: the nearest
 * number to the one that is asked for.
 *
 * @param opgave the planning problem
 * @param budget for all trials together
 * @param maxSteps how many placements each trial may take
 */
public record ChoiceNeeds(Planopgave opgave, Budget budget, long maxSteps) {

    /**
     * A number that is needed.
     *
     * @param krav the demand that is too much
     * @param antal the number with which there is a plan
     * @param proved whether it is proved that no nearer one will do
     */
    public record Need(Valgkrav krav, int antal, boolean proved) {}

    /**
     * Returns the numbers that are needed, in the order of the demands; none of a demand without which no plan is found.
     *
     * @param conflict the demands in conflict
     */
    public List<Need> of(List<Krav> conflict) {
        return new Demands(conflict)
                .choices().stream()
                        .flatMap(krav -> need(krav, conflict).stream())
                        .toList();
    }

    private Optional<Need> need(Valgkrav krav, List<Krav> conflict) {
        boolean proved = true;
        int most = krav.isMost() ? krav.initiativer().size() - krav.antal() : krav.antal();
        for (int more = 1; more <= most && budget.mayGoOn(); more++) {
            int tried = krav.antal() + (krav.isMost() ? more : -more);
            List<Krav> demands = new ArrayList<>(conflict);
            demands.replaceAll(demand -> demand == krav ? krav.withAntal(tried) : demand);
            Outcome outcome = new Trials(opgave, maxSteps).run(demands, budget);
            if (outcome.starts().isPresent()) {
                return Optional.of(new Need(krav, tried, proved));
            }
            proved &= outcome.complete();
        }
        return Optional.empty();
    }
}
