package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;

/** One planner, shared by many threads, gives each of them what it gives one. */
class SameAnswerInThreadsTest {

    private static final int THREADS = 8;
    private static final int STRATEGIER = 60;

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    /** Each thread begins at another strategy, so that they plan the same ones at different times. */
    @Example
    void manyThreadsAnswerAsOne() throws Exception {
        List<Strategi> strategier =
                Strategier.planlaegbare().sampleStream().limit(STRATEGIER).toList();
        List<String> single = answers(strategier, 0);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answer = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * STRATEGIER / THREADS;
                answer.add(threads.submit(() -> {
                    start.await();
                    return answers(strategier, first);
                }));
            }
            for (Future<List<String>> fra : answer) {
                assertThat(fra.get()).isEqualTo(single);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> answers(List<Strategi> strategier, int first) {
        List<String> answer = new ArrayList<>();
        for (int k = 0; k < strategier.size(); k++) {
            answer.add(answer(strategier.get((first + k) % strategier.size())));
        }
        Collections.rotate(answer, first);
        return answer;
    }

    /** All that is answered, as text: demands have no other identity than their own. */
    private String answer(Strategi strategi) {
        PlanRequest request = PlanRequest.of(strategi);
        PlanResult plan = planner.plan(request);
        List<Object> answer = new ArrayList<>(List.of(plan, planner.evaluate(strategi)));
        plan.getKonflikt()
                .ifPresent(konflikt -> konflikt.getKrav().forEach(krav -> answer.add(krav.text(Sprog.ENGELSK))));
        if (!plan.getPlaceringer().isEmpty()) {
            answer.add(begrunder.explain(plan));
        }
        return answer.toString().replaceAll("@[0-9a-f]+", "");
    }
}
