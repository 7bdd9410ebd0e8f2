package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Katalog;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Catalogues that nobody can go through: the plan is good, it is said how good, and it is the same everywhere. */
@Tag("once")
class LargeKatalogTest {

    private final Planner planner = Planner.standard();

    /** These numbers are the same on every machine and every Java. */
    @Test
    void theSameRequestGivesTheSamePlanEverywhere() throws Exception {
        PlanRequest request = PlanRequest.of(new Katalog(80, 12, 8, 110, 10).strategi(5));
        SearchLimits limits = SearchLimits.ofSteps(300_000);
        PlanResult result = planner.plan(request, limits);

        assertThat(values(result)).containsExactly(19L, 1L, 4365L, 4L, 383L);
        assertThat(result.getSteps()).isEqualTo(300_004);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<PlanResult>> again = List.of(
                    threads.submit(() -> planner.plan(request, limits)),
                    threads.submit(() -> planner.plan(request, limits)));
            for (Future<PlanResult> each : again) {
                assertThat(each.get()).isEqualTo(result);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Where prices are set well, few parts are left to be gone through: with shorter steps it takes three times as many. */
    @Test
    void whatIsDividedIsProvenInFewSteps() {
        PlanResult result =
                planner.plan(PlanRequest.of(new Katalog(30, 10, 6, 0, 0).strategi(2)), SearchLimits.ofSteps(3_000_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    @Test
    void withoutCapacitiesTheFirstTwoCriteriaAreProvenAndTheThirdIsNearItsBound() {
        PlanResult result = planner.plan(new Katalog(300, 20, 12, 0, 0).strategi(6));

        assertThat(result.getCriteria().subList(0, 2))
                .allSatisfy(kriterium -> assertThat(kriterium.getProof()).isEqualTo(Proof.BEVIST));
        assertThat(gap(result.getCriteria().get(2))).isLessThan(0.002);
    }

    @Test
    void underTightCapacitiesAPlanIsFoundAndTheFirstCriterionIsNearItsBound() {
        PlanResult result = planner.plan(
                PlanRequest.of(new Katalog(300, 20, 12, 105, 5).strategi(7)), SearchLimits.ofSteps(500_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(gap(result.getCriteria().get(0))).isLessThan(0.15);
    }

    @Test
    void tenThousandInitiativesArePlannedNearTheBound() {
        PlanResult result = planner.plan(
                PlanRequest.of(new Katalog(10_000, 20, 200, 0, 0).strategi(8)), SearchLimits.ofSteps(2_000_000));

        assertThat(gap(result.getCriteria().get(2))).isLessThan(0.003);
    }

    /** A project network: unit periods, deadline = critical path, and nothing but levelling. */
    @Test
    void aProjectNetworkIsLevelledWithinItsCriticalPath() {
        Strategi network = new Katalog(30, 40, 4, 0, 70)
                .strategi(9)
                .withPolitik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of("UdjaevnetRessourcetraek")))
                        .afslutIPerioden(true)
                        .build());

        PlanResult result = planner.plan(PlanRequest.of(network), SearchLimits.ofSteps(500_000));

        assertThat(result.isPlan()).isTrue();
        assertThat(gap(result.getCriteria().get(0))).isLessThan(0.05);
    }

    private static double gap(Kriterievaerdi kriterium) {
        OptionalLong bound = kriterium.getLowerBound();
        return (kriterium.getValue() - bound.orElseThrow()) / (double) kriterium.getValue();
    }

    private static Long[] values(PlanResult result) {
        return result.getCriteria().stream().map(Kriterievaerdi::getValue).toArray(Long[]::new);
    }
}
