package dk.kommunestrategi.rules;

import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.oracle.request.Udeladelige;
import dk.kommunestrategi.rules.oracle.request.UnevenDraw;
import dk.kommunestrategi.rules.oracle.request.WithMoney;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.StatisticsReport;

/** All there is at once, many times: base loads, uneven draws, operation, links, money within frames, and what may be left out. */
@Tag("deep")
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class MixedProperties {

    private static final int TRIES = 10_000;

    private final UdeladelseProperties properties = new UdeladelseProperties();

    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void thePlanIsTheOneThatBruteForceFinds(@ForAll PlanRequest request, @ForAll Random random) {
        properties.check(mixed(request, random), 40);
    }

    @Property(tries = TRIES)
    @StatisticsReport(onFailureOnly = true)
    void noPlanThatHoldsInEveryOutcomeGuaranteesMore(@ForAll PlanRequest request, @ForAll Random random) {
        properties.checkSafe(mixed(request, random));
    }

    private static PlanRequest mixed(PlanRequest request, Random random) {
        PlanRequest uneven = random.nextBoolean() ? UnevenDraw.of(request, random) : request;
        return WithMoney.of(Udeladelige.with(uneven, random), random);
    }
}
