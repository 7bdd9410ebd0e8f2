package dk.kommunestrategi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import java.util.Iterator;
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
        JsonNode schema = mapper.readTree(StrategiJson.getSchema());
        Set<String> possible = new TreeSet<>(schema.get("properties").propertyNames());
        schema.get("$defs")
                .forEach(type -> type.path("properties").forEachEntry((navn, vaerdi) -> {
                    possible.add(navn);
                    possible.addAll(vaerdi.path("properties").propertyNames());
                }));
        // For editors; no strategy has it.
        possible.remove("$schema");

        Set<String> used = new TreeSet<>();
        Iterator<Strategi> strategier =
                Strategier.arbitrary().sampleStream().limit(2_000).iterator();
        while (strategier.hasNext() && !used.containsAll(possible)) {
            addKeys(mapper.readTree(json.write(strategier.next())), used);
        }
        assertThat(used).isEqualTo(possible);
    }

    /** The names of keys at any depth; those within extensions are the vendors' own. */
    private static void addKeys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEachEntry((navn, inner) -> {
            if (!navn.equals("udvidelser")) {
                addKeys(inner, keys);
            }
        });
        if (node.isArray()) {
            node.forEach(inner -> addKeys(inner, keys));
        }
    }
}
