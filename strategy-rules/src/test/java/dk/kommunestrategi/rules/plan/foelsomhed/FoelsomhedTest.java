package dk.kommunestrategi.rules.plan.foelsomhed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.Katalog;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.plan.PlanRequest;
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

    @Test
    void tenThousandDurationsAreNamedAndTheOthersCounted() {
        Strategi katalog = new Katalog(12, 4, 3, 0, 0).strategi(1);
        Strategi unknown = katalog.withInitiativer(katalog.getInitiativer().stream()
                .map(initiativ -> initiativ
                        .withVarighed(initiativ.getNummer() == 1 ? 1 : 500)
                        .withVarighedsinterval(Varighedsinterval.of(1, 1_000)))
                .toList());
        SearchLimits atOnce = SearchLimits.builder().cancellation(() -> true).build();
        Planner planner = Planner.standard();

        Foelsomhed foelsomhed =
                new Begrunder(planner).foelsomhed(planner.plan(PlanRequest.of(unknown), atOnce), atOnce);

        assertThat(foelsomhed.getVirkninger()).hasSize(10_000);
        assertThat(foelsomhed.getUnaevnte()).isEqualTo(12 * 999 - 10_000);
    }
}
