package dk.kommunestrategi.io.schema;

import dk.kommunestrategi.model.Strategi;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which keys a document may have. One of this minor version or an older one has those of the model only; one of a newer
 * version may have others, which its readers keep. So the types of the schema are open, and beside them stands what closes
 * them: the keys of each, and what these hold.
 */
final class SchemaKeys {

    private static final String DEFS = "$defs";
    private static final String TO_DEFS = "#/" + DEFS + "/";
    private static final String SUFFIX = ".noegler";

    private final ObjectNode defs;
    private final ObjectNode version;

    private SchemaKeys(ObjectNode defs, JsonNode version) {
        this.defs = defs;
        this.version = object().put("type", "string")
                .put("pattern", version.get("pattern").asString());
    }

    /** Opens the types of a schema, and closes its documents unless they are of a newer minor version. */
    static void separate(ObjectNode schema, String dokument) {
        ObjectNode defs = (ObjectNode) schema.get(DEFS);
        SchemaKeys keys = new SchemaKeys(defs, schema.at("/properties/version"));
        ObjectNode closed = object();
        closed.set(dokument + SUFFIX, keys.closed(schema));
        defs.forEachEntry((name, type) -> {
            if (type.has("properties")) {
                closed.set(name + SUFFIX, keys.closed(type));
            }
        });
        schema.findParents("additionalProperties").forEach(type -> ((ObjectNode) type).remove("additionalProperties"));
        ObjectNode inner = keys.documentsIn(schema);
        schema.set("if", keys.isNewer());
        if (!inner.isEmpty()) {
            schema.set("then", object().put("type", "object").set("properties", inner));
        }
        schema.set("else", ref(dokument));
        defs.setAll(closed);
    }

    /** An object with these keys only. */
    private ObjectNode closed(JsonNode type) {
        ObjectNode keys = object();
        type.get("properties").forEachEntry((key, value) -> keys.set(key, held(value)));
        return object().put("type", "object").set("properties", keys).put("additionalProperties", false);
    }

    /** What a value may hold. */
    private JsonNode held(JsonNode value) {
        if (value.has("items")) {
            JsonNode element = held(value.get("items"));
            return element.isBoolean() ? element : listOf(element);
        }
        if (value.has("properties")) {
            return closed(value);
        }
        String name = name(value);
        if (!defs.path(name).has("properties")) {
            return BooleanNode.TRUE;
        }
        return isDokument(name) ? object().set("if", isNewer()).set("else", ref(name)) : ref(name);
    }

    /** Of a newer document, the older ones inside it, which are as they always were. */
    private ObjectNode documentsIn(JsonNode schema) {
        ObjectNode keys = object();
        schema.get("properties").forEachEntry((key, value) -> {
            String name = name(value.path("items"));
            if (isDokument(name)) {
                ObjectNode isOlder = stated(version.deepCopy().put("pattern", older()));
                keys.set(key, listOf(object().set("if", isOlder).set("then", ref(name))));
            }
        });
        return keys;
    }

    private boolean isDokument(String name) {
        return defs.path(name).path("properties").has("version");
    }

    private ObjectNode isNewer() {
        return stated(version.deepCopy().set("not", object().put("pattern", older())));
    }

    private static ObjectNode stated(ObjectNode version) {
        ObjectNode stated = object().put("type", "object");
        stated.putArray("required").add("version");
        return stated.set("properties", object().set("version", version));
    }

    /** This version and those before it. */
    private static String older() {
        List<String> parts = List.of(Strategi.FORMATVERSION.split("\\."));
        StringBuilder minors = new StringBuilder("0");
        for (int minor = 1; minor <= Integer.parseInt(parts.get(1)); minor++) {
            minors.append('|').append(minor);
        }
        return "^" + parts.get(0) + "\\.0{0,3}(" + minors + ")$";
    }

    private static String name(JsonNode value) {
        return value.path("$ref").asString("").replace(TO_DEFS, "");
    }

    private static ObjectNode ref(String name) {
        return object().put("$ref", TO_DEFS + name + SUFFIX);
    }

    private static ObjectNode listOf(JsonNode element) {
        return object().put("type", "array").set("items", element);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
