package dk.kommunestrategi.rules.plan.foelsomhed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks what durations mean for a plan is answered for as long as there is time. */
class FoelsomhedTest {

    @Test
    void whoCancelsIsHeardWhileRulesMakeTheirDemands() {
        AtomicLong demands = new AtomicLong();
        Planner planner = Planner.builder()
                .addRegel(new OwnRegel((own, opgave) -> IntStream.range(0, Planregel.MAX_KRAV)
                        .mapToObj(k -> {
                            demands.incrementAndGet();
                            return new Startkrav(own.grund(opgave, 0), 0, h -> true);
                        })))
                .build();
        PlanResult plan = Planner.standard().plan(Eksempelby.strategi());

        Foelsomhed foelsomhed = new Begrunder(planner)
                .foelsomhed(
                        plan,
                        SearchLimits.builder()
                                .cancellation(() -> demands.get() > 0)
                                .build());

        assertThat(demands.get()).isBetween(1L, Planregel.MAX_KRAV / 10L);
        assertThat(foelsomhed.getVirkninger())
                .isNotEmpty()
                .allMatch(virkning -> virkning.getUdfald() == Varighedsudfald.IKKE_UNDERSOEGT);
    }
}
