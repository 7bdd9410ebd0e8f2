package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;

/**
 * Trials of whether demands can be met, each with so many steps at most.
 *
 * @param opgave the planning problem
 * @param maxSteps how many placements each trial may take
 */
record Trials(Planopgave opgave, long maxSteps) {

    /** Returns a plan that meets these demands, that there is none, or that this was not found out. */
    Outcome run(List<Krav> krav, Budget budget) {
        budget.spend(1 + krav.size());
        return FeasibilitySearch.findAny(
                new CompiledProblem(opgave, krav, List.of(), budget.meter()), budget.part(1, maxSteps));
    }
}
