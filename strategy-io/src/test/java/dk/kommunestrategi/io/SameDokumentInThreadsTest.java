package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Result;
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
class SameDokumentInThreadsTest {

    private static final int THREADS = 8;

    private final StrategiJson json = new StrategiJson();

    private record Answer(Result<Strategidokument> reading, String dokument) {}

    /** Each thread begins at another document; half of the documents have errors. */
    @Example
    void manyThreadsReadAndWriteAsOne() throws Exception {
        List<String> dokumenter = Stream.concat(
                        Strategier.arbitrary().sampleStream().limit(30),
                        Strategier.invalid().sampleStream().limit(30))
                .map(json::write)
                .toList();
        List<Answer> single = answers(dokumenter, 0);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Answer>>> answer = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * dokumenter.size() / THREADS;
                answer.add(threads.submit(() -> {
                    start.await();
                    return answers(dokumenter, first);
                }));
            }
            for (Future<List<Answer>> fra : answer) {
                assertThat(fra.get()).isEqualTo(single);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Answer> answers(List<String> dokumenter, int first) {
        List<Answer> answer = new ArrayList<>();
        for (int k = 0; k < dokumenter.size(); k++) {
            Result<Strategidokument> reading = json.read(dokumenter.get((first + k) % dokumenter.size()));
            answer.add(new Answer(
                    reading,
                    reading.map(Strategidokument::getStrategi)
                            .getValue()
                            .map(json::write)
                            .orElse("")));
        }
        Collections.rotate(answer, first);
        return answer;
    }
}
