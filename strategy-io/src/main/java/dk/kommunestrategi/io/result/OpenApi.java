package dk.kommunestrategi.io.result;

import dk.kommunestrategi.io.reading.json.FormatSchema;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenAPI document without paths, whose components are all that documents and results hold, by the names of their types.
 * Used for one document.
 */
final class OpenApi {

    private static final String DEFS = "$defs";
    private static final String KEYS = ".noegler";

    private final JsonMapper mapper;
    private final Sprog sprog;
    private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();

    private OpenApi(JsonMapper mapper, Sprog sprog) {
        this.mapper = mapper;
        this.sprog = sprog;
    }

    /**
     * Returns the document.
     *
     * @param results what stands in the schemas of results beside the types of the model
     * @param names what the schemas of results are called, by the names of the types in which they are written
     */
    static JsonNode of(ObjectNode results, Map<String, String> names, JsonMapper mapper, Sprog sprog) {
        OpenApi api = new OpenApi(mapper, sprog);
        api.addDokument(FormatSchema.PORTEFOELJE, "Portefoelje");
        api.addDokument(FormatSchema.STRATEGI, "Strategi");
        results.forEachEntry((name, schema) -> api.schemas.set(names.getOrDefault(name, name), schema));
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "kommunestrategi").put("version", Strategi.FORMATVERSION);
        document.putObject("paths");
        document.putObject("components").set("schemas", api.schemas);
        api.schemas.findParents("oneOf").forEach(type -> asEnum((ObjectNode) type));
        names.forEach((type, name) -> refer(document, "#/" + DEFS + "/" + type, name));
        document.findValuesAsString("$ref").stream()
                .distinct()
                .filter(ref -> ref.startsWith("#/" + DEFS))
                .toList()
                .forEach(ref -> refer(document, ref, ref.substring(DEFS.length() + 3)));
        return document;
    }

    /** Which keys there may be says the reader: here the types are open, as to all later versions. */
    private void addDokument(FormatSchema format, String name) {
        ObjectNode schema = (ObjectNode) mapper.readTree(format.read(sprog));
        schema.remove(DEFS).forEachEntry((type, definition) -> {
            if (!type.endsWith(KEYS)) {
                schemas.set(type, definition);
            }
        });
        schema.remove(List.of("$schema", "$id", "$comment", "if", "then", "else"));
        schemas.set(name, schema);
    }

    private static void refer(JsonNode document, String ref, String name) {
        document.findParents("$ref").stream()
                .filter(node -> node.get("$ref").asString().equals(ref))
                .forEach(node -> ((ObjectNode) node).put("$ref", "#/components/schemas/" + name));
    }

    /** What reads OpenAPI knows constants as an enumeration, and shows the description of the whole. */
    private static void asEnum(ObjectNode type) {
        JsonNode constants = type.remove("oneOf");
        type.put("type", "string");
        constants.forEach(constant -> type.withArray("/enum").add(constant.get("const")));
        type.put(
                "description",
                constants
                        .valueStream()
                        .map(constant -> "\n- " + constant.get("const").asString() + ": "
                                + constant.get("description").asString())
                        .collect(Collectors.joining("", type.get("description").asString(), "")));
    }
}
