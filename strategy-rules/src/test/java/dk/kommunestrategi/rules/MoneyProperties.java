package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.oracle.request.UnevenDraw;
import dk.kommunestrategi.rules.oracle.request.WithMoney;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Where initiatives cost and save money within frames, planner and brute force come to the same. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class MoneyProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 700, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest free, @ForAll Random random) {
        check(WithMoney.of(free, random));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void soItIsWhereDrawsAreUneven(@ForAll PlanRequest even, @ForAll Random random) {
        check(WithMoney.of(UnevenDraw.of(even, random), random));
    }

    private void check(PlanRequest asked) {
        PlanRequest request = Udfaldsrum.with(asked, Varighedssyn.FORVENTET);
        Oracle oracle = new BruteForce(RequestFacts.of(request)).oracle();
        boolean isPossibleOtherwise = new BruteForce(RequestFacts.of(WithMoney.withoutFrames(request)))
                .oracle()
                .isPossible();
        Statistics.label("plan")
                .collect(oracle.isPossible(), isPossibleOtherwise)
                .coverage(coverage -> {
                    coverage.check(true, true).percentage(share -> share > 20);
                    coverage.check(false, true).percentage(share -> share > 5);
                });

        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);

        assertThat(result.getStatus())
                .as(() -> String.valueOf(result.getProblems()) + result.getCause())
                .isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
        assertThat(result.getCriteria().stream().map(Kriterievaerdi::getValue).toList())
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
    }

    private static Map<Integer, YearHalf> starts(PlanResult result) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
