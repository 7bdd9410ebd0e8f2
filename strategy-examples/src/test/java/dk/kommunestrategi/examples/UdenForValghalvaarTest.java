package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** The guide's example: how a vendor tests a rule of its own. */
class UdenForValghalvaarTest {

    private final Planner planner =
            Planner.builder().addRegel(new UdenForValghalvaar()).build();

    @Test
    void nothingStartsInTheHalfYearOfElections() {
        PlanResult plan = planner.plan(Eksempel.KOLDING.strategi());

        assertThat(plan.isPlan()).isTrue();
        assertThat(plan.getPlaceringer())
                .extracting(Placering::getFormelStart)
                .isNotEmpty()
                .noneMatch(UdenForValghalvaar::isValghalvaar);
    }

    /** A lock against the rule leaves no plan, and the conflict says why in the rule's own words. */
    @Test
    void whoeverLocksAStartThereIsToldWhyThereIsNoPlan() {
        PlanResult none = planner.plan(PlanRequest.builder()
                .strategi(Eksempel.KOLDING.strategi())
                .addFastlaeggelser(new Fastlaeggelse(1, YearHalf.of(2025, 2)))
                .build());

        assertThat(none.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(none.getKonflikt().orElseThrow().getKrav())
                .extracting(krav -> krav.text(Sprog.DANSK))
                .contains("initiativ 1 starter ikke i et halvår med kommunalvalg");
    }
}
