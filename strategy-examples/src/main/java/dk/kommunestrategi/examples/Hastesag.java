package dk.kommunestrategi.examples;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.SearchLimits.Deadline;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/** A plan within a second, or as soon as somebody cancels. */
final class Hastesag {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** May be called from any thread. */
    void cancel() {
        cancelled.set(true);
    }

    PlanResult plan(Strategi strategi) {
        SearchLimits limits = SearchLimits.builder()
                .deadline(Deadline.from(Duration.ofSeconds(1), InstantSource.system()))
                .cancellation(cancelled::get)
                .progress(better -> System.out.println(better.getSteps() + " " + better.getCriteria()))
                .build();
        return Planner.standard().plan(PlanRequest.of(strategi), limits);
    }
}
