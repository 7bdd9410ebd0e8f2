package dk.kommunestrategi.io.result;

import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.Optional;

/**
 * A plan, and what was asked about it besides.
 *
 * @param plan the plan
 * @param fastlaeggelsernesVirkning what the locks of its request change against a plan without them
 * @param foelsomhed how much it depends on durations that nobody knows
 */
public record PlanAnswer(
        PlanResult plan, Optional<Planforskel> fastlaeggelsernesVirkning, Optional<Foelsomhed> foelsomhed) {

    static PlanAnswer of(PlanResult plan) {
        return new PlanAnswer(plan, Optional.empty(), Optional.empty());
    }
}
