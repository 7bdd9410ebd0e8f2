package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written can be read again, and is the same. */
class RundturProperties {

    private final StrategiJson json = new StrategiJson();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readingGivesWhatWasWritten(@ForAll("strategier") Strategi strategi) {
        String dokument = json.write(strategi);

        Indlaesning indlaesning = json.read(dokument);

        assertThat(indlaesning.getProblems()).noneMatch(Problem::erFejl);
        assertThat(indlaesning.getStrategi()).contains(strategi);
        Skema.assertValid(dokument);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void writingAgainGivesTheSameText(@ForAll("strategier") Strategi strategi) {
        String dokument = json.write(strategi);

        assertThat(json.write(json.read(dokument).getStrategi().orElseThrow())).isEqualTo(dokument);
    }

    @Test
    void theArbitraryStrategiesUseTheWholeFormat() throws Exception {
        Set<String> brugte = new TreeSet<>();
        Strategier.strategier()
                .sampleStream()
                .limit(200)
                .map(json::write)
                .map(new JsonMapper()::readTree)
                .forEach(rod -> addKeys(rod, brugte));
        Set<String> mulige = new TreeSet<>();
        JsonNode skema = new JsonMapper().readTree(StrategiJson.class.getResourceAsStream("strategi.schema.json"));
        mulige.addAll(skema.get("properties").propertyNames());
        skema.get("$defs").forEach(type -> mulige.addAll(type.path("properties").propertyNames()));

        assertThat(brugte).isEqualTo(mulige);
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        keys.addAll(node.propertyNames());
        node.forEach(inner -> addKeys(inner, keys));
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.strategier();
    }
}
