package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;

/** One planner, shared by many threads, gives each of them what it gives one. */
class SammeSvarITraadeTest {

    private static final int TRAADE = 8;
    private static final int STRATEGIER = 150;

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);

    /** Each thread begins at another strategy, so that they plan the same ones at different times. */
    @Example
    void manyThreadsAnswerAsOne() throws Exception {
        List<Strategi> strategier =
                Strategier.planlaegbare().sampleStream().limit(STRATEGIER).toList();
        List<String> enkelt = answers(strategier, 0);
        CyclicBarrier start = new CyclicBarrier(TRAADE);
        ExecutorService traade = Executors.newFixedThreadPool(TRAADE);
        try {
            List<Future<List<String>>> svar = new ArrayList<>();
            for (int traad = 0; traad < TRAADE; traad++) {
                int foerste = traad * STRATEGIER / TRAADE;
                svar.add(traade.submit(() -> {
                    start.await();
                    return answers(strategier, foerste);
                }));
            }
            for (Future<List<String>> fra : svar) {
                assertThat(fra.get()).isEqualTo(enkelt);
            }
        } finally {
            traade.shutdownNow();
        }
    }

    private List<String> answers(List<Strategi> strategier, int foerste) {
        List<String> svar = new ArrayList<>();
        for (int k = 0; k < strategier.size(); k++) {
            svar.add(answer(strategier.get((foerste + k) % strategier.size())));
        }
        Collections.rotate(svar, foerste);
        return svar;
    }

    /** All that is answered, as text: demands have no other identity than their own. */
    private String answer(Strategi strategi) {
        Planforespoergsel forespoergsel = Planforespoergsel.of(strategi);
        Planresultat plan = planner.plan(forespoergsel);
        List<Object> svar = new ArrayList<>(List.of(plan, planner.evaluate(strategi)));
        plan.getKonflikt().ifPresent(konflikt -> konflikt.krav().forEach(krav -> svar.add(krav.text(Sprog.ENGELSK))));
        if (!plan.getPlaceringer().isEmpty()) {
            svar.add(begrunder.explain(
                    forespoergsel,
                    Handleplan.builder()
                            .periode(plan.getPeriode().orElseThrow())
                            .placeringer(plan.getPlaceringer())
                            .build()));
        }
        return svar.toString().replaceAll("@[0-9a-f]+", "");
    }
}
