package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Udfaldsrum;
import dk.kommunestrategi.rules.oracle.request.PlacingRequests;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Where everybody is linked to others, in both directions and as closely as can be, planner and brute force come to the same. */
@Domain(PlacingRequests.class)
@Domain(DomainContext.Global.class)
class BindingProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest free, @ForAll Random random) {
        PlanRequest request = linked(free, random);
        Oracle oracle = new BruteForce(RequestFacts.of(request)).oracle();

        PlanResult result = planner.plan(request);

        boolean isRing = result.getProblems().stream()
                .map(Problem::getCode)
                .anyMatch(code -> code == Problemkode.BINDINGER_I_RING || code == Problemkode.GRAENSER_VENDT_OM);
        Statistics.label("plan").collect(isRing, oracle.isPossible()).coverage(coverage -> {
            coverage.check(false, true).percentage(share -> share > 20);
            coverage.check(true, false).count(count -> count > 20);
            coverage.check(true, true).count(count -> count == 0);
        });
        assertThat(result.getStatus())
                .isEqualTo(
                        oracle.isPossible() ? Planstatus.OPTIMAL : isRing ? Planstatus.UNKNOWN : Planstatus.INFEASIBLE);
        assertThat(result.getCriteria().stream().map(Kriterievaerdi::getValue).toList())
                .isEqualTo(oracle.best().map(Oracle.Plan::values).orElse(List.of()));
        assertThat(starts(result))
                .isEqualTo(oracle.best().map(Oracle.Plan::starts).orElse(Map.of()));
    }

    private static PlanRequest linked(PlanRequest request, Random random) {
        List<Initiativ> initiativer = request.strategi().getInitiativer();
        List<Initiativ> linked = new ArrayList<>();
        for (Initiativ initiativ : initiativer) {
            List<Binding> bindinger = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                int other = initiativer.get(random.nextInt(initiativer.size())).getNummer();
                int mindst = random.nextInt(3) - 1;
                Binding.Builder binding = Binding.builder()
                        .fra(other)
                        .art(random.nextBoolean() ? Bindingsart.SLUT_START : Bindingsart.START_START);
                switch (random.nextInt(3)) {
                    case 0 -> binding.mindst(mindst);
                    case 1 -> binding.hoejst(mindst + 1);
                    default -> binding.mindst(mindst).hoejst(mindst + random.nextInt(2));
                }
                if (other != initiativ.getNummer()) {
                    bindinger.add(binding.build());
                }
            }
            linked.add(initiativ.withBindinger(bindinger));
        }
        return Udfaldsrum.with(
                PlanRequest.builder()
                        .from(request)
                        .strategi(request.strategi().withInitiativer(linked))
                        .build(),
                Varighedssyn.FORVENTET);
    }

    private static Map<Integer, YearHalf> starts(PlanResult result) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        result.getPlaceringer().forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
