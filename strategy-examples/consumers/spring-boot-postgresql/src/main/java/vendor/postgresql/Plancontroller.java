package vendor.postgresql;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Progress;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Plans what is sent without keeping it, and tells how far it is as events; planning ends when nobody listens any more. */
@RestController
class Plancontroller {

    private final Planlaegning planlaegning;
    private final AsyncTaskExecutor executor;

    Plancontroller(Planlaegning planlaegning, AsyncTaskExecutor executor) {
        this.planlaegning = planlaegning;
        this.executor = executor;
    }

    @PostMapping(path = "/plan", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter plan(@RequestBody Strategi strategi) {
        SseEmitter events = new SseEmitter(0L);
        AtomicBoolean gone = new AtomicBoolean();
        events.onError(e -> gone.set(true));
        events.onCompletion(() -> gone.set(true));
        executor.execute(() -> {
            PlanResult plan = planlaegning.plan(
                    PlanRequest.of(strategi),
                    SearchLimits.builder()
                            .maxSteps(Long.MAX_VALUE)
                            .cancellation(new Listening(events, gone)::isOver)
                            .progress(progress -> send(events, gone, "fremdrift", Fremdrift.of(progress)))
                            .build());
            send(events, gone, "plan", plan);
            events.complete();
        });
        return events;
    }

    /** How far the planning is: the value and the bound of each criterion. */
    record Fremdrift(long steps, List<String> criteria) {
        static Fremdrift of(Progress progress) {
            return new Fremdrift(
                    progress.getSteps(),
                    progress.getCriteria().stream()
                            .map(kriterium -> kriterium.getId() + " " + kriterium.getValue())
                            .toList());
        }
    }

    /** Whoever has gone away is found out by speaking to them, now and then. */
    private static final class Listening {
        private static final long PAUSE = 200_000_000;

        private final SseEmitter events;
        private final AtomicBoolean gone;
        private long last = System.nanoTime();

        Listening(SseEmitter events, AtomicBoolean gone) {
            this.events = events;
            this.gone = gone;
        }

        boolean isOver() {
            if (System.nanoTime() - last > PAUSE) {
                last = System.nanoTime();
                send(events, gone, "ventes", "");
            }
            return gone.get();
        }
    }

    private static void send(SseEmitter events, AtomicBoolean gone, String name, Object data) {
        try {
            if (!gone.get()) {
                events.send(SseEmitter.event().name(name).data(data));
            }
        } catch (IOException | IllegalStateException e) {
            gone.set(true);
        }
    }
}
