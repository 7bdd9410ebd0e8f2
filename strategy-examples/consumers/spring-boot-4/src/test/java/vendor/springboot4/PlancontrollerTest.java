package vendor.springboot4;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import jakarta.validation.Validator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlancontrollerTest {

    private static final Path KOLDING = Path.of("target", "test-classes", "kolding.json");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Validator validator;

    @Test
    void koldingIsPlannedOverHttp() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofFile(KOLDING));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode plan = new JsonMapper().readTree(answer.body());
        assertThat(plan.get("status").stringValue()).isEqualTo("OPTIMAL");
        assertThat(plan.get("criteria").findValues("value"))
                .map(JsonNode::intValue)
                .containsExactly(1, 0, 443, 5, 31);
    }

    @Test
    void whatIsWrongWithADocumentIsTold() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonMapper().readTree(answer.body()).get("problems"))
                .extracting(problem -> problem.get("code").stringValue()
                        + problem.get("pointer").stringValue())
                .containsExactlyInAnyOrder("MANGLER/kommune", "MANGLER/navn");
    }

    @Test
    void whatTheValidatorFindsIsToldAsOfADocument() throws Exception {
        HttpResponse<String> answer = post("/plan/%20", BodyPublishers.ofFile(KOLDING));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonMapper().readTree(answer.body()).get("problems"))
                .extracting(problem -> problem.get("code").stringValue()
                        + problem.get("pointer").stringValue())
                .containsExactly("TOM_TEKST/navn");
    }

    @Test
    void whatIsWrongWithAnotherParameterIsToldBeside() throws Exception {
        HttpResponse<String> answer = post("/plan?alternativer=21", BodyPublishers.ofFile(KOLDING));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode detail = new JsonMapper().readTree(answer.body());
        assertThat(detail.get("problems")).isEmpty();
        assertThat(detail.get("parameters"))
                .singleElement()
                .extracting(JsonNode::stringValue, as(STRING))
                .contains("alternativer");
    }

    @Test
    void theValidatorOfThePlatformJudgesStrategies() {
        Strategi kolding =
                new StrategiJson().read(KOLDING).getValue().orElseThrow().getStrategi();

        assertThat(validator.validate(kolding)).isEmpty();
        assertThat(validator.validate(Strategi.builder().from(kolding).navn("").build()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("navn"));
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return post("/plan", body);
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        URI plan = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(plan)
                                .header("Content-Type", "application/json")
                                .POST(body)
                                .build(),
                        BodyHandlers.ofString());
    }
}
