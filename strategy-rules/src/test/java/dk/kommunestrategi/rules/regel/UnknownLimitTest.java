package dk.kommunestrategi.rules.regel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A criterion of one's own that states no bound. */
class UnknownLimitTest {

    @Test
    void isReportedWithoutABoundAndUnprovenWhenTheSearchEndsEarly() {
        CustomTerm term = starts -> Arrays.stream(starts).max().orElse(0);
        Planner planner =
                Planner.builder().addKriterium(new OwnKriterium(opgave -> term)).build();
        Strategi strategi = Koldingtal.strategi()
                .withPolitik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of("EgetKriterium")))
                        .build());

        PlanResult result = planner.plan(PlanRequest.of(strategi), SearchLimits.ofSteps(1_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        Kriterievaerdi kriterium = result.getCriteria().get(0);
        assertThat(kriterium.getLowerBound()).isEmpty();
        assertThat(kriterium.getProof()).isEqualTo(Proof.IKKE_BEVIST);
    }
}
