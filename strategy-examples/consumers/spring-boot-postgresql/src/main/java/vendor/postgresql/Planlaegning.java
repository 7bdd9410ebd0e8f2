package vendor.postgresql;

import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/** Plans, and measures: how many plans are being made, how long each took, and what came of it. */
@Service
class Planlaegning {

    private final Planner planner;
    private final MeterRegistry registry;
    private final AtomicInteger running;

    Planlaegning(Planner planner, MeterRegistry registry) {
        this.planner = planner;
        this.registry = registry;
        this.running = registry.gauge("planlaegning.running", new AtomicInteger());
    }

    PlanResult plan(PlanRequest request, SearchLimits limits) {
        running.incrementAndGet();
        Timer.Sample begun = Timer.start(registry);
        try {
            PlanResult plan = planner.plan(request, limits);
            begun.stop(registry.timer("planlaegning", "status", plan.getStatus().name()));
            return plan;
        } finally {
            running.decrementAndGet();
        }
    }
}
