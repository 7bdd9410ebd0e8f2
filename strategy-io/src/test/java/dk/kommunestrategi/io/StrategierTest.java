package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.generator.Strategier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StrategierTest {

    /** What the arbitrary strategies never use, no property would test. */
    @Test
    void arbitraryStrategiesUseTheWholeFormat() {
        StrategiJson json = new StrategiJson();
        JsonMapper mapper = new JsonMapper();
        Set<String> brugte = new TreeSet<>();
        Strategier.vilkaarlige()
                .sampleStream()
                .limit(200)
                .forEach(strategi -> addKeys(mapper.readTree(json.write(strategi)), brugte));
        JsonNode skema = mapper.readTree(StrategiJson.getSkema());
        Set<String> mulige = new TreeSet<>(skema.get("properties").propertyNames());
        skema.get("$defs").forEach(type -> mulige.addAll(type.path("properties").propertyNames()));

        assertThat(brugte).isEqualTo(mulige);
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(inner -> addKeys(inner, keys));
    }
}
