package vendor.quarkus;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.SearchLimits.Deadline;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Plans on a thread of the platform's that may be busy, until the time is up or nobody waits any more: the platform cancels
 * what it has subscribed to when the client goes away.
 */
@Path("/plan")
public class Planlaegning {

    private final Planner planner = Planner.standard();

    @ConfigProperty(name = "planlaegning.deadline", defaultValue = "10s")
    Duration deadline;

    @POST
    public Uni<PlanResult> plan(Strategi strategi) {
        AtomicBoolean gone = new AtomicBoolean();
        SearchLimits limits = SearchLimits.builder()
                .deadline(Deadline.from(deadline, InstantSource.system()))
                .cancellation(gone::get)
                .build();
        return Uni.createFrom()
                .item(() -> planner.plan(PlanRequest.of(strategi), limits))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onCancellation()
                .invoke(() -> gone.set(true));
    }
}
