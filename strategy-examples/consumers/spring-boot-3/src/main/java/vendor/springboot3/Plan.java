package vendor.springboot3;

import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;

/** What the application tells of a plan; the platform writes it as JSON. */
public record Plan(String status, List<Long> criteria) {

    static Plan of(PlanResult plan) {
        return new Plan(
                plan.getStatus().name(),
                plan.getCriteria().stream().map(Kriterievaerdi::getValue).toList());
    }
}
