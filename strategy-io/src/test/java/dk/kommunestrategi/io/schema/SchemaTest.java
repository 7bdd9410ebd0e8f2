package dk.kommunestrategi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    static List<String> schemas() {
        return List.of(StrategiJson.getSchema(), PortefoeljeJson.getSchema());
    }

    @ParameterizedTest
    @ValueSource(classes = {Strategi.class, Portefoelje.class})
    void theSchemaIsThatOfTheModel(Class<?> dokument) throws IOException {
        String schema = FormatSchemaGenerator.generate(dokument);
        Path file = FormatSchemaGenerator.file(dokument);
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(file, schema);
        }
        assertThat(Files.readString(file))
                .as("The model has changed: run the tests once with -Dopdater=true")
                .isEqualTo(schema);
    }

    @Test
    void everyTypeAndPropertyIsSaidInDanish() {
        JsonNode schema = new JsonMapper().readTree(PortefoeljeJson.getSchema());
        Set<String> keys = new TreeSet<>();
        addKeys(schema, "Portefoelje", keys);
        addKeys(new JsonMapper().readTree(StrategiJson.getSchema()), "Strategi", keys);
        schema.get("$defs").forEachEntry((navn, type) -> addKeys(type, navn, keys));

        assertThat(FormatSchemaGenerator.TEKSTER.stringPropertyNames()).isEqualTo(keys);
        assertThat(FormatSchemaGenerator.TEKSTER.values())
                .allSatisfy(tekst -> assertThat((String) tekst).matches("\\p{Lu}[^:]*: [\\p{Lu}0-9].*\\."));
    }

    /** Generators of code make a type of every title, and number those that come again. */
    @ParameterizedTest
    @MethodSource("schemas")
    void noTitleStandsTwice(String text) {
        JsonNode schema = new JsonMapper().readTree(text);
        List<String> titles = Stream.concat(
                        Stream.of(schema), schema.get("$defs").valueStream())
                .flatMap(type ->
                        Stream.concat(Stream.of(type), type.path("properties").valueStream()))
                .filter(described -> described.has("title"))
                .map(described -> described.get("title").asString())
                .toList();

        assertThat(titles).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    private static void addKeys(JsonNode type, String navn, Set<String> keys) {
        keys.add(navn);
        type.path("properties").propertyNames().forEach(property -> keys.add(navn + "." + property));
    }

    /** A constraint of a new kind needs a problem code, in Vaerdikrav and Vaerdifejl. */
    @ParameterizedTest
    @MethodSource("schemas")
    void everyKeywordOfTheSchemaHasAProblemCode(String text) {
        JsonNode schema = new JsonMapper().readTree(text);
        Set<String> keyword = new TreeSet<>();
        Stream.concat(Stream.of(schema), schema.get("$defs").valueStream()).forEach(type -> {
            keyword.addAll(type.propertyNames());
            type.path("properties").forEach(property -> {
                keyword.addAll(property.propertyNames());
                keyword.addAll(property.path("items").propertyNames());
            });
        });

        keyword.removeAll(Set.of(
                "$schema", "$comment", "$defs", "$ref", "title", "description", "properties", "items", "default"));
        assertThat(keyword)
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
