package vendor.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanlaegningTest {

    @TestHTTPResource("/plan")
    URI plan;

    @Test
    void koldingIsPlannedOverHttp() throws Exception {
        try (InputStream kolding = getClass().getResourceAsStream("/dk/kommunestrategi/examples/kolding.json")) {
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

    private HttpResponse<String> post(byte[] body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(plan)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
