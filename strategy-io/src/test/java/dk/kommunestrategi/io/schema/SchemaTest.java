package dk.kommunestrategi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

    static List<String> schemas() {
        return List.of(StrategiJson.getSchema(), PortefoeljeJson.getSchema());
    }

    static Stream<Arguments> files() {
        return Stream.of(Strategi.class, Portefoelje.class)
                .flatMap(dokument -> Stream.of(Sprog.values()).map(sprog -> Arguments.of(dokument, sprog)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaIsThatOfTheModel(Class<?> dokument, Sprog sprog) throws IOException {
        String schema = FormatSchemaGenerator.generate(dokument, sprog);
        Path file = FormatSchemaGenerator.file(dokument, sprog);
        if (Boolean.getBoolean("opdater")) {
            Files.writeString(file, schema);
        }
        assertThat(Files.readString(file))
                .as("The model has changed: run the tests once with -Dopdater=true")
                .isEqualTo(schema);
    }

    @Test
    void everyTypePropertyAndConstantIsSaidInBothLanguages() {
        JsonNode schema = new JsonMapper().readTree(PortefoeljeJson.getSchema());
        Set<String> keys = new TreeSet<>();
        addKeys(schema, "Portefoelje", keys);
        keys.add(FormatSchemaGenerator.INNER_SCHEMA);
        addKeys(new JsonMapper().readTree(StrategiJson.getSchema()), "Strategi", keys);
        schema.get("$defs").forEachEntry((navn, type) -> {
            if (type.has("title")) {
                addKeys(type, navn, keys);
            }
        });

        assertThat(SchemaTekster.keys(Sprog.DANSK)).isEqualTo(keys);
        assertThat(SchemaTekster.keys(Sprog.ENGELSK)).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource
    void aDescriptionIsASentence(Sprog sprog) {
        Stream.of(StrategiJson.getSchema(sprog), PortefoeljeJson.getSchema(sprog))
                .map(new JsonMapper()::readTree)
                .flatMap(schema -> schema.findValuesAsString("description").stream())
                .forEach(description -> assertThat(description).matches("[\\p{Lu}0-9\"].*\\."));
    }

    /** What a strategy in a portfolio names is not the schema in which that is said. */
    @ParameterizedTest
    @EnumSource
    void onlyTheWholeDocumentNamesThisSchema(Sprog sprog) {
        JsonNode schema = new JsonMapper().readTree(PortefoeljeJson.getSchema(sprog));

        assertThat(schema.at("/properties/$schema/description").stringValue())
                .containsPattern("dette skema|this schema");
        assertThat(schema.at("/$defs/Strategi/properties/$schema/description").stringValue())
                .isNotBlank()
                .doesNotContainPattern("dette skema|this schema");
    }

    /** Only what people read is in another language: validators find the same, and generators make the same code. */
    @Test
    void theLanguageChangesDescriptionsOnly() {
        assertThat(withoutWords(StrategiJson.getSchema(Sprog.ENGELSK)))
                .isEqualTo(withoutWords(StrategiJson.getSchema(Sprog.DANSK)));
        assertThat(withoutWords(PortefoeljeJson.getSchema(Sprog.ENGELSK)))
                .isEqualTo(withoutWords(PortefoeljeJson.getSchema(Sprog.DANSK)));
    }

    private static JsonNode withoutWords(String schema) {
        ObjectNode root = (ObjectNode) new JsonMapper().readTree(schema);
        root.remove("$comment");
        remove(root, "description");
        return root;
    }

    private static void remove(JsonNode node, String key) {
        if (node instanceof ObjectNode object) {
            object.remove(key);
        }
        node.forEach(inner -> remove(inner, key));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theSchemaSaysWhichVersionItIsOf(String schema) {
        assertThat(new JsonMapper().readTree(schema).get("$id").asString())
                .matches("urn:kommunestrategi:(strategi|portefoelje):" + Strategi.FORMATVERSION);
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
        type.path("oneOf")
                .forEach(constant -> keys.add(navn + "." + constant.get("const").asString()));
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
                "$schema",
                "$id",
                "$comment",
                "$defs",
                "$ref",
                "title",
                "description",
                "properties",
                "items",
                "default"));
        // What SchemaRules adds and SchemaKeys decides by.
        keyword.removeAll(Set.of("if", "then", "else", "not", "contains"));
        assertThat(keyword)
                .containsExactly(
                        "additionalProperties",
                        "anyOf",
                        "maximum",
                        "minItems",
                        "minLength",
                        "minimum",
                        "oneOf",
                        "pattern",
                        "propertyNames",
                        "required",
                        "type");
    }
}
