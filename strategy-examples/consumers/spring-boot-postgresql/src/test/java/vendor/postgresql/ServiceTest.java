package vendor.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service over HTTP, on a real database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceTest {

    private static final StrategiJson JSON = new StrategiJson();
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Database database;

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void checkDatabase() throws Exception {
        database();
    }

    @DynamicPropertySource
    static void useDatabase(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> database().url());
    }

    @AfterAll
    static void stop() throws Exception {
        if (database != null) {
            database.close();
        }
    }

    private static Database database() {
        try {
            if (database == null) {
                database = Database.start();
            }
            return database;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStrategyIsKeptAsItIsAndPlanned() throws Exception {
        Strategidokument kolding = kolding();
        HttpResponse<String> written = put("kolding", null, JSON.write(kolding));
        HttpResponse<String> read = get("/strategier/kolding");

        assertThat(written.statusCode()).isEqualTo(204);
        assertThat(etag(read)).isEqualTo(etag(written)).isEqualTo('"' + kolding.fingeraftryk() + '"');
        assertThat(JSON.read(read.body()).getValue()).contains(kolding);
        assertThat(send(request("/strategier/kolding").header("If-None-Match", etag(read)))
                        .statusCode())
                .isEqualTo(304);

        HttpResponse<String> planned = post("/strategier/kolding/plan", etag(read), "");
        JsonNode plan = MAPPER.readTree(planned.body());

        assertThat(plan.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(plan.get("criteria").findValues("value"))
                .map(JsonNode::asInt)
                .containsExactly(1, 0, 443, 5, 31);
        assertThat(etag(planned)).isNotEqualTo(etag(read)).isEqualTo(etag(get("/strategier/kolding")));
        assertThat(MAPPER.readTree(get("/strategier/kolding/versioner").body()).findValues("version"))
                .map(JsonNode::asInt)
                .containsExactly(1, 2);
    }

    @Test
    void ofManyWhoReadTheSameOneWrites() throws Exception {
        String first = etag(put("alle", null, JSON.write(kolding())));
        List<CompletableFuture<HttpResponse<String>>> writers = IntStream.range(0, 8)
                .mapToObj(k ->
                        JSON.write(Strategidokument.of(kolding().getStrategi().withNavn("Nr. " + k))))
                .map(dokument -> client.sendAsync(
                        request("/strategier/alle")
                                .header("If-Match", first)
                                .PUT(BodyPublishers.ofString(dokument))
                                .build(),
                        BodyHandlers.ofString()))
                .toList();

        List<Integer> answers = writers.stream()
                .map(answer -> answer.join().statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(204, 412, 412, 412, 412, 412, 412, 412);
        assertThat(MAPPER.readTree(get("/strategier/alle/versioner").body())).hasSize(2);
        HttpResponse<String> late = put("alle", first, JSON.write(kolding()));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(put("alle", null, JSON.write(kolding())).statusCode()).isEqualTo(412);
    }

    @Test
    void everyProblemOfADocumentIsTold() throws Exception {
        HttpResponse<String> answer = put("ny", null, "{\"navn\": \" \", \"skala\": 0}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(MAPPER.readTree(answer.body()).get("problems").findValues("pointer"))
                .map(JsonNode::asString)
                .containsExactlyInAnyOrder("/kommune", "/navn", "/skala");
        assertThat(get("/strategier/ny").statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionHasOurSchemas() throws Exception {
        JsonNode api = MAPPER.readTree(get("/v3/api-docs").body());

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/paths/~1strategier~1{kode}/put/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Strategidokument");
        assertThat(api.at("/components/schemas/Strategidokument/properties").propertyNames())
                .contains("initiativer", "kommune", "periode");
        assertThat(api.at("/components/schemas/Udgiftsniveau/enum"))
                .map(JsonNode::asString)
                .contains("STOR");
        assertThat(api.at("/components/schemas/PlanResult/properties").propertyNames())
                .contains("placeringer");
    }

    @Test
    void planningEndsWhenNobodyListens() throws Exception {
        HttpRequest request = request("/plan")
                .POST(BodyPublishers.ofString(JSON.write(kolding())))
                .build();
        HttpResponse<String> events = client.send(request, BodyHandlers.ofString());
        assertThat(events.body()).contains("event:fremdrift", "event:plan", "\"OPTIMAL\"");

        HttpResponse<InputStream> open = client.send(
                request("/plan")
                        .POST(BodyPublishers.ofString(JSON.write(endless())))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.body().readNBytes(6)).asString(StandardCharsets.UTF_8).isEqualTo("event:");
        await(1);
        open.body().close();
        await(0);
        assertThat(metric("planlaegning?tag=status:OPTIMAL")).isPositive();
        assertThat(metric("planlaegning?tag=status:FEASIBLE")).isEqualTo(1);
    }

    /** So many initiatives on so little room that nobody can say in a day what is best. */
    private static Strategidokument endless() {
        Strategi kolding = kolding().getStrategi();
        return Strategidokument.of(kolding.withInitiativer(IntStream.range(0, 10)
                        .boxed()
                        .flatMap(k -> kolding.getInitiativer().stream()
                                .map(initiativ -> initiativ.withNummer(initiativ.getNummer() + 100 * k)))
                        .toList())
                .withCentre(kolding.getCentre().stream()
                        .map(center ->
                                Center.builder().from(center).kapacitet(75).build())
                        .toList()));
    }

    private void await(int running) throws Exception {
        for (int k = 0; k < 600 && metric("planlaegning.running") != running; k++) {
            Thread.sleep(50);
        }
        assertThat(metric("planlaegning.running")).isEqualTo(running);
    }

    /** The first measurement: of a gauge its value, of a timer how often. */
    private int metric(String path) throws Exception {
        return MAPPER.readTree(get("/actuator/metrics/" + path).body())
                .at("/measurements/0/value")
                .asInt();
    }

    private static Strategidokument kolding() {
        return JSON.read(Path.of("target", "test-classes", "kolding.json"))
                .getValue()
                .orElseThrow();
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> put(String kode, String ifMatch, String body) throws Exception {
        HttpRequest.Builder request = request("/strategier/" + kode).PUT(BodyPublishers.ofString(body));
        return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private HttpResponse<String> post(String path, String ifMatch, String body) throws Exception {
        return send(request(path).header("If-Match", ifMatch).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
