package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.generator.Strategier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** One reader and writer, shared by many threads, gives each of them what it gives one. */
class SammeDokumentITraadeTest {

    private static final int TRAADE = 8;

    private final StrategiJson json = new StrategiJson();

    private record Svar(Indlaesning indlaesning, String dokument) {}

    /** Each thread begins at another document; half of the documents have errors. */
    @Example
    void manyThreadsReadAndWriteAsOne() throws Exception {
        List<String> dokumenter = Stream.concat(
                        Strategier.vilkaarlige().sampleStream().limit(60),
                        Strategier.ugyldige().sampleStream().limit(60))
                .map(json::write)
                .toList();
        List<Svar> enkelt = answers(dokumenter, 0);
        CyclicBarrier start = new CyclicBarrier(TRAADE);
        ExecutorService traade = Executors.newFixedThreadPool(TRAADE);
        try {
            List<Future<List<Svar>>> svar = new ArrayList<>();
            for (int traad = 0; traad < TRAADE; traad++) {
                int foerste = traad * dokumenter.size() / TRAADE;
                svar.add(traade.submit(() -> {
                    start.await();
                    return answers(dokumenter, foerste);
                }));
            }
            for (Future<List<Svar>> fra : svar) {
                assertThat(fra.get()).isEqualTo(enkelt);
            }
        } finally {
            traade.shutdownNow();
        }
    }

    private List<Svar> answers(List<String> dokumenter, int foerste) {
        List<Svar> svar = new ArrayList<>();
        for (int k = 0; k < dokumenter.size(); k++) {
            Indlaesning indlaesning = json.read(dokumenter.get((foerste + k) % dokumenter.size()));
            svar.add(new Svar(
                    indlaesning, indlaesning.getStrategi().map(json::write).orElse("")));
        }
        Collections.rotate(svar, foerste);
        return svar;
    }
}
