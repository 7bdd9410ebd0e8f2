package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SkemaTest {

    private static final Path FIL = Path.of("src/main/resources/dk/kommunestrategi/io/strategi.schema.json");

    @Test
    void theSchemaIsThatOfTheModel() throws IOException {
        String skema = Skemagenerator.generate();
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(FIL, skema);
        }
        assertThat(Files.readString(FIL))
                .as("The model has changed: run the tests once with -Dopdater=true")
                .isEqualTo(skema);
    }

    /** A constraint of a new kind needs a problem code, in Strukturkontrol as well as in Vaerdikontrol. */
    @Test
    void everyKeywordOfTheSchemaHasAProblemCode() {
        JsonNode skema = new JsonMapper().readTree(StrategiJson.getSkema());
        Set<String> noegleord = new TreeSet<>();
        Stream.concat(Stream.of(skema), skema.get("$defs").valueStream()).forEach(type -> {
            noegleord.addAll(type.propertyNames());
            type.path("properties").forEach(egenskab -> {
                noegleord.addAll(egenskab.propertyNames());
                noegleord.addAll(egenskab.path("items").propertyNames());
            });
        });

        noegleord.removeAll(Set.of("$schema", "$defs", "$ref", "properties", "items", "default"));
        assertThat(noegleord)
                .containsExactly(
                        "additionalProperties",
                        "enum",
                        "maximum",
                        "minItems",
                        "minLength",
                        "minimum",
                        "pattern",
                        "required",
                        "type");
    }
}
