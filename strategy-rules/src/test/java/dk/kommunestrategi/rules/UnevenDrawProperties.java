package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.oracle.request.UnevenDraw;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/**
 * Where everybody draws otherwise in every half-year, also from nothing on, and goes on drawing in operation, on centres that
 * carry something anyway, planner and brute force still come to the same.
 */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
@Tag("once")
class UnevenDrawProperties {

    /** Some of them, squared and counted for each of a few cells, are the first that a number has no room for. */
    private static final List<Integer> HEAVY = List.of(1_000, 47_453_131, 47_453_132, 759_250_124, 759_250_124);

    private final Planner planner = Planner.standard();

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest even, @ForAll Random random) {
        check(Udfaldsrum.with(UnevenDraw.of(even, random), Varighedssyn.FORVENTET));
    }

    /** What is carried anyway is squared to compare with it, though no part of what counts: either that has room, or it is told. */
    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void soItIsHoweverMuchIsCarriedAnyway(@ForAll PlanRequest even, @ForAll Random random) {
        PlanRequest request =
                Udfaldsrum.with(withHeavyLoads(UnevenDraw.of(even, random), random), Varighedssyn.FORVENTET);
        boolean isTooLarge =
                planner.check(request).stream().anyMatch(problem -> problem.getCode() == Problemkode.TAL_FOR_STORE);
        Statistics.label("for store tal").collect(isTooLarge).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 30);
        });
        if (!isTooLarge) {
            check(request);
        }
    }

    private static PlanRequest withHeavyLoads(PlanRequest request, Random random) {
        Strategi strategi = request.strategi();
        List<Center> centre = strategi.getCentre().stream()
                .map(center -> Center.builder()
                        .from(center)
                        .addGrundbelastning(heavy(random), heavy(random))
                        .kapacitet(OptionalInt.empty())
                        .kapacitetsaendringer(List.of())
                        .build())
                .toList();
        return PlanRequest.builder()
                .from(request)
                .strategi(strategi.withCentre(centre))
                .build();
    }

    private static Grundbelastning heavy(Random random) {
        return Grundbelastning.builder()
                .fra(YearHalf.of(2024, 1).plusHalves(random.nextInt(5)))
                .niveau(HEAVY.get(random.nextInt(HEAVY.size())))
                .art(Grundbelastningsart.DRIFT)
                .build();
    }

    private void check(PlanRequest request) {
        Oracle oracle = new BruteForce(RequestFacts.of(request)).oracle();
        Statistics.label("plan")
                .collect(oracle.isPossible())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));

        PlanResult result = planner.plan(request, Oracle.PLAN_ALONE);

        assertThat(result.getStatus()).isEqualTo(oracle.isPossible() ? Planstatus.OPTIMAL : Planstatus.INFEASIBLE);
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
