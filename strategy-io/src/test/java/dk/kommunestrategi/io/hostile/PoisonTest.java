package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.jackson.KommunestrategiModule;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One reader that everybody shares: what one document does is seen by no other, whatever it is and whoever reads it. */
class PoisonTest {

    private static final int THREADS = 4;

    /** Above this many keys with one hash, a table of keys gives up. */
    private static final int ENOUGH = 303;

    private static final String WHOLE = Dokumenter.resource("hele-formatet.json");

    private final StrategiJson json = new StrategiJson();
    private final DagsordenReader dagsordener = new DagsordenReader();

    @Test
    void keysOfOneHashAreUnknownKeysAndNothingElse() {
        assertThat(json.read(Dokumenter.smallest(CollidingKeys.properties(ENOUGH)))
                        .getProblems())
                .hasSize(ENOUGH)
                .extracting(Problem::getCode)
                .containsOnly(Problemkode.UKENDT_NOEGLE);
    }

    @Test
    void whoeverReadsNextReadsAsAlways() {
        Result<Strategidokument> before = new StrategiJson().read(WHOLE);

        json.read(Dokumenter.smallest(CollidingKeys.properties(ENOUGH)));

        assertThat(json.read(WHOLE)).isEqualTo(before);
        assertThat(json.read(WHOLE.getBytes(StandardCharsets.UTF_8))).isEqualTo(before);
    }

    @Test
    void soDoesWhoeverReadsARecord() {
        Result<Dagsorden> before = new DagsordenReader().read(record(""));

        Result<Dagsorden> poisoned = dagsordener.read(record(CollidingKeys.properties(ENOUGH)));

        assertThat(poisoned.getValue().orElseThrow().sager()).hasSize(1);
        assertThat(dagsordener.read(record(""))).isEqualTo(before);
    }

    /** The parser of somebody else's mapper may fail: what comes out is what users of Jackson know. */
    @Test
    void aMapperThatFailsSaysSoAsMappersDo() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new KommunestrategiModule()).build();
        // By the hash of Java's strings, which a table that has given up falls back to.
        String equal = IntStream.range(0, 1 << 11)
                .mapToObj(k -> String.format("%11s", Integer.toBinaryString(k))
                        .replace("0", "Aa")
                        .replace(" ", "Aa")
                        .replace("1", "BB"))
                .map(key -> ",\"" + key + "\":1")
                .collect(Collectors.joining());

        for (String properties : List.of(CollidingKeys.properties(ENOUGH), equal, equal, equal)) {
            assertThatThrownBy(() -> mapper.readValue(Dokumenter.smallest(properties), Strategi.class))
                    .isInstanceOf(JacksonException.class);
        }
    }

    /** Sound and hostile documents of every kind in turn, by several threads at once: each answer is the one it gets alone. */
    @Test
    void everyAnswerIsTheSameAmongManyAsAlone() throws InterruptedException, ExecutionException {
        List<Callable<Object>> readings = readings(json, dagsordener);
        List<Object> alone = new ArrayList<>();
        for (int k = 0; k < readings.size(); k++) {
            alone.add(call(readings(new StrategiJson(), new DagsordenReader()).get(k)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Object>>> rounds = IntStream.range(0, THREADS)
                    .<Callable<List<Object>>>mapToObj(first -> () -> round(readings, first))
                    .toList();
            for (Future<List<Object>> answers : threads.invokeAll(rounds)) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** All of them, each thread from another on, and in the order of the list again. */
    private static List<Object> round(List<Callable<Object>> readings, int first) {
        Object[] answers = new Object[readings.size()];
        for (int turn = 0; turn < 3 * answers.length; turn++) {
            int slot = (first * 3 + turn) % answers.length;
            Object answer = call(readings.get(slot));
            assertThat(answers[slot] == null || answers[slot].equals(answer)).isTrue();
            answers[slot] = answer;
        }
        return List.of(answers);
    }

    private static Object call(Callable<Object> reading) {
        try {
            return reading.call();
        } catch (Exception e) {
            throw new AssertionError("A reader threw", e);
        }
    }

    private static List<Callable<Object>> readings(StrategiJson json, DagsordenReader dagsordener) {
        Strategi strategi = json.read(WHOLE).getValue().orElseThrow().getStrategi();
        String colliding = CollidingKeys.properties(ENOUGH);
        byte[] broken = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0};
        return List.of(
                () -> json.read(WHOLE),
                () -> json.read(Dokumenter.smallest(colliding)),
                () -> json.read(Dokumenter.smallest(colliding).getBytes(StandardCharsets.UTF_8)),
                () -> json.read(WHOLE.getBytes(StandardCharsets.UTF_8)),
                () -> json.read("{\"navn\":" + "[".repeat(ReadLimits.STANDARD.getDepth() + 1)),
                () -> json.read("{\"navn\":\"" + "x".repeat(70_000)),
                () -> json.readPart(Beslutning.class, "{\"halvaar\":\"2024-H3\"" + colliding + "}"),
                () -> json.write(strategi),
                () -> dagsordener.read(record(colliding)),
                () -> dagsordener.read(record("")),
                () -> new TableReader().readHandleplan(strategi, broken));
    }

    private static String record(String properties) {
        return "{\"Id\":\"p\",\"Navn\":\"Sagen\",\"SagsNummer\":\"1\",\"Felter\":[{\"Navn\":\"Resumé\",\"Html\":\"<p>Ord"
                + "</p>\"}]" + properties + "}";
    }
}
