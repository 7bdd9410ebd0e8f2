package dk.kommunestrategi.io.dokument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document states, by the properties of the schema.
 *
 * @param schema what the schema says of such documents
 * @param stated the properties that it states, as "Type.property"
 * @param leaves the places of each property whose values are no objects themselves
 */
record StatedLeaves(JsonNode schema, Set<String> stated, Map<String, List<Leaf>> leaves) {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+\\.[0-9]{2}");

    /** What is in a document of this type. */
    static StatedLeaves of(JsonNode whole, JsonNode schema, String type) {
        StatedLeaves leaves = new StatedLeaves(schema, new TreeSet<>(), new LinkedHashMap<>());
        leaves.walk(whole, schema, type, "");
        return leaves;
    }

    /** All properties that the schema knows, those of the document under the name of its type. */
    Set<String> properties(String root) {
        Set<String> properties = new TreeSet<>();
        schema.get("properties").propertyNames().stream()
                .filter(key -> !key.startsWith("$"))
                .forEach(key -> properties.add(root + "." + key));
        schema.get("$defs").forEachEntry((type, defined) -> {
            if (defined.has("properties") && !type.contains(".")) {
                defined.get("properties").propertyNames().forEach(key -> properties.add(type + "." + key));
            }
        });
        return properties;
    }

    private void walk(JsonNode node, JsonNode type, String name, String pointer) {
        node.forEachEntry((key, value) -> {
            String property = name + "." + key;
            stated.add(property);
            value(value, type.get("properties").get(key), property, pointer + "/" + key);
        });
    }

    private void value(JsonNode value, JsonNode known, String property, String pointer) {
        if (value.isArray()) {
            for (int k = 0; k < value.size(); k++) {
                value(value.get(k), known.get("items"), property, pointer + "/" + k);
            }
        } else if (value.isObject() && known.has("$ref")) {
            String type = type(known);
            walk(value, schema.at("/$defs/" + type), type, pointer);
        } else if (value.isObject() && known.has("properties")) {
            value.forEachEntry(
                    (key, inner) -> value(inner, known.get("properties").get(key), property, pointer + "/" + key));
        } else {
            JsonNode leaf = known.has("$ref") ? schema.at("/$defs/" + type(known)) : known;
            leaves.computeIfAbsent(property, first -> new ArrayList<>()).add(new Leaf(pointer, leaf));
        }
    }

    private static String type(JsonNode schema) {
        return schema.get("$ref").asString().substring("#/$defs/".length());
    }

    /** A value in the document, and what the schema says of it. */
    record Leaf(String pointer, JsonNode schema) {

        /** The document with another value there. */
        JsonNode changed(JsonNode whole) {
            JsonNode tree = whole.deepCopy();
            set(tree, other(tree.at(pointer)));
            return tree;
        }

        void set(JsonNode tree, JsonNode other) {
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = tree.at(pointer.substring(0, slash));
            String key = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(key), other);
            } else {
                ((ObjectNode) parent).set(key, other);
            }
        }

        private JsonNode other(JsonNode value) {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            if (value.isObject()) {
                return nodes.objectNode();
            }
            if (value.isBoolean()) {
                return nodes.booleanNode(!value.asBoolean());
            }
            if (value.isNumber()) {
                return nodes.numberNode(value.asInt() + 1);
            }
            String text = value.asString();
            String pattern = schema.has("pattern") ? schema.get("pattern").asString() : "";
            if (schema.has("oneOf")) {
                List<String> constants = new ArrayList<>();
                schema.get("oneOf")
                        .forEach(one -> constants.add(one.get("const").asString()));
                return nodes.stringNode(constants.get((constants.indexOf(text) + 1) % constants.size()));
            }
            if (pattern.endsWith("-H[12]$")) {
                return nodes.stringNode(YearHalf.parse(text).plusHalves(1).toString());
            }
            if (pattern.contains("Q[1-4]")) {
                return nodes.stringNode(Integer.parseInt(text.substring(0, 4)) + 1 + text.substring(4));
            }
            if (pattern.endsWith("-02-29)$")) {
                return nodes.stringNode(LocalDate.parse(text).plusDays(1).toString());
            }
            return nodes.stringNode(AMOUNT.matcher(text).matches() ? "777000.00" : text + " zz");
        }
    }
}
