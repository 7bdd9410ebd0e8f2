package dk.kommunestrategi.io.schema;

import dk.kommunestrategi.io.Dokumenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a document at random, within the grammar of JSON. */
public final class Damage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Right in some places, and wrong in most. */
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(-1),
            NODES.numberNode(1_000_001),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Integer.MAX_VALUE + 1L),
            NODES.numberNode(Integer.MIN_VALUE - 1L),
            NODES.numberNode(2.5),
            NODES.stringNode(""),
            NODES.stringNode(" \t\n"),
            NODES.stringNode("\u00a0"),
            NODES.stringNode("\u2003"),
            NODES.stringNode("\u001f"),
            NODES.stringNode("\0"),
            NODES.stringNode("x"),
            NODES.stringNode("STOR"),
            NODES.stringNode("0621"),
            NODES.stringNode("0621\n"),
            NODES.stringNode("2.0"),
            NODES.stringNode("1.0\n"),
            NODES.stringNode("2024-H1"),
            NODES.stringNode("2024-H3"),
            NODES.stringNode("2023-02-29"),
            NODES.stringNode("2024-02-29"),
            NODES.stringNode("12.5"),
            NODES.stringNode("12.50"),
            NODES.arrayNode(),
            NODES.arrayNode().add(1),
            NODES.objectNode(),
            NODES.objectNode().put("fra", "2024-H1").put("til", "2024-H2"));

    /** The least and the most that the format allows, by key, and one less and one more. */
    private static final Map<String, List<JsonNode>> LIMITS = new HashMap<>();

    static {
        addLimits(new JsonMapper().readTree(Dokumenter.resource("strategi.schema.json")));
    }

    private Damage() {}

    private static void addLimits(JsonNode schema) {
        schema.forEachEntry((key, inner) -> {
            if (inner.has("minimum") && inner.has("maximum")) {
                long least = inner.get("minimum").longValue();
                long most = inner.get("maximum").longValue();
                LIMITS.computeIfAbsent(key, every -> new ArrayList<>())
                        .addAll(List.of(
                                NODES.numberNode(least - 1),
                                NODES.numberNode(least),
                                NODES.numberNode(most),
                                NODES.numberNode(most + 1)));
            }
            addLimits(inner);
        });
    }

    /** Puts something else in the place of one value, adds a key, or leaves one out. */
    public static void add(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        addContainers(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = List.copyOf(object.propertyNames());
            String key = keys.get(random.nextInt(keys.size()));
            JsonNode other = any(random.nextBoolean() ? VALUES : LIMITS.getOrDefault(key, VALUES), random);
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "x", other);
                default -> object.set(key, other);
            }
        } else if (container instanceof ArrayNode list) {
            list.insert(random.nextInt(list.size() + 1), any(VALUES, random));
        }
    }

    private static JsonNode any(List<JsonNode> values, Random random) {
        return values.get(random.nextInt(values.size())).deepCopy();
    }

    private static void addContainers(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(inner -> addContainers(inner, containers));
        }
    }
}
