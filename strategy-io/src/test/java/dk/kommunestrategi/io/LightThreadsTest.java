package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogReader;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogWriter;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reader and planner keep nothing by thread and wait for nobody: any thread will do, also one that is to stop. */
class LightThreadsTest {

    private static final int TIMES = 100;

    private final StrategiJson json = new StrategiJson();
    private final Planner planner = Planner.standard();

    @AfterEach
    void thisThreadGoesOn() {
        Thread.interrupted();
    }

    @Test
    void virtualThreadsReadAndPlanAsOthers() throws Exception {
        PlanResult expected = plan(Dokumenter.sound());
        ExecutorService threads = threads();
        try {
            List<Future<PlanResult>> plans = IntStream.range(0, TIMES)
                    .mapToObj(k -> threads.submit(() -> plan(Dokumenter.sound())))
                    .toList();

            for (Future<PlanResult> plan : plans) {
                assertThat(plan.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatAPublisherSendsIsReadAndPlannedAsItComes() {
        List<PlanResult> plans = new ArrayList<>();
        CompletableFuture<Void> all;
        try (SubmissionPublisher<String> dokumenter = new SubmissionPublisher<>()) {
            all = dokumenter.consume(dokument -> plans.add(plan(dokument)));
            IntStream.range(0, TIMES).forEach(k -> dokumenter.submit(Dokumenter.sound()));
        }
        all.join();

        assertThat(plans).hasSize(TIMES).containsOnly(plan(Dokumenter.sound()));
    }

    @Test
    void anInterruptedThreadReadsNoMoreAndStaysInterrupted() {
        Strategi strategi =
                json.read(Dokumenter.sound()).getValue().orElseThrow().getStrategi();
        byte[] arbejdsbog =
                new ArbejdsbogWriter().write(strategi, List.of()).getValue().orElseThrow();
        Thread.currentThread().interrupt();

        assertIsInterrupted(json.read(Dokumenter.sound()));
        assertIsInterrupted(json.read(Dokumenter.sound().getBytes(StandardCharsets.UTF_8)));
        assertIsInterrupted(json.read(Dokumenter.sound().getBytes(StandardCharsets.UTF_16)));
        assertIsInterrupted(json.readPart(Beslutning.class, "{}"));
        assertIsInterrupted(new DagsordenReader().read("{\"Id\":\"p\",\"Navn\":\"S\"}"));
        assertIsInterrupted(
                new TableReader().readHandleplan(strategi, "Initiativ;2024-1\n1;x\n".getBytes(StandardCharsets.UTF_8)));
        assertIsInterrupted(new ArbejdsbogReader().read(arbejdsbog));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(json.read(Dokumenter.sound()).getValue()).isPresent();
    }

    private static void assertIsInterrupted(Result<?> reading) {
        assertThat(reading.getValue()).isEmpty();
        assertThat(reading.getProblems()).extracting(Problem::getCode).containsExactly(Problemkode.LAESNING_AFBRUDT);
    }

    private PlanResult plan(String dokument) {
        return planner.plan(json.read(dokument).getValue().orElseThrow().getStrategi());
    }

    /** Virtual threads where Java has them, from 21 on. */
    private static ExecutorService threads() throws ReflectiveOperationException {
        return Runtime.version().feature() < 21
                ? Executors.newCachedThreadPool()
                : (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
    }
}
