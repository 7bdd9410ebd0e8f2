package dk.kommunestrategi.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {

    private static final ResultJson JSON = new ResultJson(Sprog.DANSK);

    private final JsonNode document = new JsonMapper().readTree(JSON.openApi());

    @Test
    void everythingThatIsReferredToIsThere() {
        List<String> refs = document.findValuesAsString("$ref");

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(refs).hasSizeGreaterThan(200).allSatisfy(ref -> {
            assertThat(ref).matches("#/components/schemas/[A-Za-z]+");
            assertThat(document.at(ref.substring(1)).isObject()).as(ref).isTrue();
        });
        assertThat(document.findValues("$id")).isEmpty();
        assertThat(document.findValues("$defs")).isEmpty();
    }

    /** What an application takes in or returns is called as the type that it declares. */
    @Test
    void typesAreCalledByTheirNames() {
        assertThat(document.at("/components/schemas").propertyNames())
                .contains(
                        "Strategi", "Portefoelje", "Beslutning", "Fastlaeggelse", "PlanResult", "Evaluering", "Problem")
                .contains("BegrundelseResult", "ProblemerResult", "KalenderResult")
                .doesNotContain("PlanAnswer", "Answer", "Problems");
        assertThat(document.at("/components/schemas/Udgiftsniveau/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("LILLE", "MELLEM", "STOR");
        assertThat(document.at("/components/schemas/Udgiftsniveau/description").asString())
                .contains("\n- STOR: Store udgifter.");
    }

    @Test
    void documentsAndResultsAreAsTheirSchemasSay() {
        String dokument = Dokumenter.resource("udeladte.json");
        Strategi strategi =
                new StrategiJson().read(dokument).getValue().orElseThrow().getStrategi();

        assertThat(schema("Strategi").validate(dokument, InputFormat.JSON)).isEmpty();
        assertThat(schema("Strategi").validate("{\"navn\": 5}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("PlanResult").validate(JSON.write(Planner.standard().plan(strategi)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("PlanResult").validate("{\"status\": \"?\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private Schema schema(String name) {
        ObjectNode root = ((ObjectNode) document.deepCopy()).put("$ref", "#/components/schemas/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON);
    }
}
