package dk.kommunestrategi.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.ResultKind;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultattekstTest {

    /** What a program shows beside a key, it finds in the schema; and no line is left over of what nobody writes any more. */
    @ParameterizedTest
    @EnumSource
    void everyTypeConstantAndKeyOfAResultIsDescribedAndEveryLineIsUsed(Sprog sprog) {
        Set<String> lines = lines(sprog);
        Set<String> used = new TreeSet<>();
        types(sprog).forEach((type, schema) -> {
            assertThat(schema.path("description").stringValue("")).as(type).isNotBlank();
            used.add(type);
            assertThat(schema.has("enum")).as(type).isEqualTo(type.equals("Problemkode"));
            schema.path("oneOf").forEach(constant -> {
                String own = type + "." + constant.path("const").stringValue("");
                assertThat(constant.path("description").stringValue("")).as(own).isNotBlank();
                used.add(own);
            });
            schema.path("properties").forEachEntry((key, value) -> {
                String own = type + "." + key;
                assertThat(value.path("description").stringValue("")).as(own).isNotBlank();
                used.add(lines.contains(own) ? own : key);
            });
        });

        assertThat(used).containsAll(lines);
        assertThat(lines).isEqualTo(lines(Sprog.DANSK)).hasSizeGreaterThan(300);
    }

    /** The types of all schemas of results, those that are of documents among them. */
    private static Map<String, JsonNode> types(Sprog sprog) {
        Map<String, JsonNode> types = new TreeMap<>();
        for (ResultKind kind : ResultKind.values()) {
            new JsonMapper()
                    .readTree(new ResultJson(sprog).schema(kind))
                    .get("$defs")
                    .forEachEntry(types::put);
        }
        return types;
    }

    private static Set<String> lines(Sprog sprog) {
        return ResourceBundle.getBundle("dk.kommunestrategi.io.result.Resultattekster", sprog.getLocale())
                .keySet();
    }
}
