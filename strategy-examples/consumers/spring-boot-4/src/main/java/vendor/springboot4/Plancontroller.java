package vendor.springboot4;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans the document in the body of a request: the platform's Jackson has our module. */
@RestController
class Plancontroller {

    private static final int MANY = 20;

    private final Planlaegning planlaegning;

    Plancontroller(Planlaegning planlaegning) {
        this.planlaegning = planlaegning;
    }

    @PostMapping("/plan")
    PlanResult plan(
            @Valid @RequestBody Strategi strategi, @RequestParam(defaultValue = "0") @Max(MANY) int alternativer) {
        return planlaegning.plan(PlanRequest.builder()
                .strategi(strategi)
                .antalAlternativer(alternativer)
                .build());
    }

    /** Plans the strategy under another name, which nobody has checked yet. */
    @PostMapping("/plan/{navn}")
    PlanResult plan(@PathVariable String navn, @Valid @RequestBody Strategi strategi) {
        return planlaegning.plan(strategi.withNavn(navn));
    }
}
