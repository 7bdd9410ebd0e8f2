package vendor.springboot4;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import jakarta.validation.Valid;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Plans strategies wherever they come from: those that no document stated, the platform's validator judges first. */
@Service
@Validated
class Planlaegning {

    private final Planner planner = Planner.standard();

    PlanResult plan(@Valid Strategi strategi) {
        return planner.plan(strategi);
    }

    PlanResult plan(PlanRequest request) {
        return planner.plan(request);
    }
}
