package vendor.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.Planner;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanlaegningTest {

    private static final String KOLDING = "/dk/kommunestrategi/examples/kolding.json";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/plan")
    URI plan;

    @Test
    void koldingIsPlannedOverHttp() throws Exception {
        try (InputStream kolding = getClass().getResourceAsStream(KOLDING)) {
            HttpResponse<String> answer = post(kolding.readAllBytes());

            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().startsWith("{\"status\":\"OPTIMAL\""), answer.body());
            assertTrue(answer.body().contains("{\"id\":\"UdjaevnetRessourcetraek\",\"value\":443,"), answer.body());
        }
    }

    @Test
    void everyProblemOfADocumentIsTold() throws Exception {
        HttpResponse<String> answer = post("{}".getBytes());

        assertEquals(422, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"/kommune\""), answer.body());
        assertTrue(answer.body().contains("\"/navn\""), answer.body());
    }

    @Test
    void planningEndsWhenTheClientGoesAway() throws Exception {
        CompletableFuture<?> answer = client.sendAsync(request(endless()), BodyHandlers.ofString());
        await(true);

        answer.cancel(true);

        await(false);
    }

    /** So many initiatives on so little room that nobody can say in an hour what is best. */
    private static byte[] endless() throws IOException {
        try (InputStream kolding = PlanlaegningTest.class.getResourceAsStream(KOLDING)) {
            StrategiJson json = new StrategiJson();
            Strategi one = json.read(kolding).getValue().orElseThrow().getStrategi();
            Strategi endless = one.withInitiativer(IntStream.range(0, 10)
                            .boxed()
                            .flatMap(k -> one.getInitiativer().stream()
                                    .map(initiativ -> initiativ.withNummer(initiativ.getNummer() + 100 * k)))
                            .toList())
                    .withCentre(one.getCentre().stream()
                            .map(center ->
                                    Center.builder().from(center).kapacitet(75).build())
                            .toList());
            return json.write(Strategidokument.of(endless)).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void await(boolean planning) throws InterruptedException {
        for (int k = 0; k < 600 && isPlanning() != planning; k++) {
            Thread.sleep(50);
        }
        assertEquals(planning, isPlanning());
    }

    /** Whether a thread is in a planner: the service runs in the same machine as its test. */
    private static boolean isPlanning() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals(Planner.class.getName()));
    }

    private HttpResponse<String> post(byte[] body) throws Exception {
        return client.send(request(body), BodyHandlers.ofString());
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(plan)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
