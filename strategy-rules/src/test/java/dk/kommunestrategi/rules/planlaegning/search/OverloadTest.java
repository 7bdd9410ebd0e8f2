package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More work than there is capacity for is proved impossible at once, and laid at the right door. */
class OverloadTest {

    @Test
    void moreWorkThanAllHalfYearsCanHoldIsTheCentresConflictAlone() {
        PlanResult result = Planner.standard()
                .plan(PlanRequest.of(koldingWithKapacitet(Map.of("rus", 3, "voksen", 9))), SearchLimits.ofSteps(1_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        Problem problem = result.getProblems().get(0);
        assertThat(problem.getCode()).isEqualTo(Problemkode.INGEN_PLAN);
        assertThat(problem.getMessage(Sprog.DANSK)).endsWith(": rus må ikke belastes mere end sin kapacitet.");
    }

    @Test
    void fourLargeDrawsOnThreeHalfYearsAreProvedImpossible() {
        PlanResult result = Planner.standard()
                .plan(koldingWithKapacitet(Map.of(
                        "rus",
                        5,
                        "voksen",
                        5,
                        "vejledning",
                        5,
                        "modtagelse",
                        5,
                        "socialfagligt",
                        5,
                        "kontanthjaelp",
                        5)));

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getProblems().get(0).getCode()).isEqualTo(Problemkode.INGEN_PLAN);
    }

    private static Strategi koldingWithKapacitet(Map<String, Integer> kapaciteter) {
        Strategi kolding = Koldingtal.strategi();
        return kolding.withCentre(kolding.getCentre().stream()
                .map(center -> {
                    Center.Builder builder = new Center.Builder();
                    builder.from(center);
                    Integer kapacitet = kapaciteter.get(center.getKode());
                    return kapacitet == null
                            ? center
                            : builder.kapacitet(kapacitet).build();
                })
                .toList());
    }
}
