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

    @Test
    void everyTypeAndPropertyIsSaidInDanish() {
        JsonNode skema = new JsonMapper().readTree(StrategiJson.getSkema());
        Set<String> noegler = new TreeSet<>();
        addNoegler(skema, "Strategi", noegler);
        skema.get("$defs").forEachEntry((navn, type) -> addNoegler(type, navn, noegler));

        assertThat(Skemagenerator.TEKSTER.stringPropertyNames()).isEqualTo(noegler);
        assertThat(Skemagenerator.TEKSTER.values())
                .allSatisfy(tekst -> assertThat((String) tekst).matches("\\p{Lu}[^:]*: [\\p{Lu}0-9].*\\."));
    }

    private static void addNoegler(JsonNode type, String navn, Set<String> noegler) {
        noegler.add(navn);
        type.path("properties").propertyNames().forEach(egenskab -> noegler.add(navn + "." + egenskab));
    }

    /** A constraint of a new kind needs a problem code, in Vaerdikrav and Vaerdifejl. */
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

        noegleord.removeAll(Set.of(
                "$schema", "$comment", "$defs", "$ref", "title", "description", "properties", "items", "default"));
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
