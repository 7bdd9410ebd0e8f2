package dk.kommunestrategi.io.hostile;

import dk.kommunestrategi.io.Dokumenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The document that has everything in it, with any of its lists made longer. */
final class GrownDokument {

    private static final JsonNode WHOLE = new JsonMapper().readTree(Dokumenter.resource("hele-formatet.json"));

    /** By what an element is known; each of the many gets one of its own. */
    private static final Set<String> OWN = Set.of("nummer", "kode", "id", "initiativ");

    private static final int FIRST = 1_000;

    private GrownDokument() {}

    /** The lists, as JSON pointers through the first element of each list that has lists in it. */
    static List<String> lists() {
        List<String> lists = new ArrayList<>();
        find(WHOLE, "", lists);
        return lists;
    }

    private static void find(JsonNode value, String pointer, List<String> lists) {
        if (value.isArray() && !value.isEmpty()) {
            lists.add(pointer);
            find(value.get(0), pointer + "/0", lists);
        }
        value.forEachEntry((key, inner) -> find(inner, pointer + "/" + key, lists));
    }

    /** The document with so many elements in these lists. */
    static String of(List<String> lists, int length) {
        JsonNode tree = WHOLE.deepCopy();
        // The innermost first: what holds them is repeated with them in it.
        lists.stream().sorted((one, other) -> other.length() - one.length()).forEach(list -> grow(tree, list, length));
        return tree.toString();
    }

    /** A portfolio of it alone, with so many elements in these lists. */
    static String portefoelje(List<String> lists, int length) {
        ObjectNode strategi = (ObjectNode) WHOLE.deepCopy();
        strategi.put("kode", "alene");
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set("centre", JsonNodeFactory.instance.arrayNode().add(centreOnly(strategi)));
        tree.set("strategier", JsonNodeFactory.instance.arrayNode().add(strategi));
        lists.stream().sorted((one, other) -> other.length() - one.length()).forEach(list -> grow(tree, list, length));
        return tree.toString();
    }

    /** What the portfolio says of the strategy's first centre itself. */
    private static JsonNode centreOnly(ObjectNode strategi) {
        JsonNode center = strategi.at("/centre/0");
        return JsonNodeFactory.instance
                .objectNode()
                .put("kode", center.get("kode").asString())
                .put("navn", center.get("navn").asString());
    }

    private static void grow(JsonNode tree, String pointer, int length) {
        ArrayNode list = (ArrayNode) tree.at(pointer);
        JsonNode first = list.get(0);
        list.removeAll();
        for (int k = 0; k < length; k++) {
            list.add(k == 0 ? first : element(first, k));
        }
    }

    private static JsonNode element(JsonNode first, int k) {
        if (!(first instanceof ObjectNode)) {
            return own(first, k);
        }
        ObjectNode element = (ObjectNode) first.deepCopy();
        for (String key : List.copyOf(element.propertyNames())) {
            if (OWN.contains(key)) {
                element.set(key, own(element.get(key), k));
            }
        }
        return element;
    }

    private static JsonNode own(JsonNode value, int k) {
        return value.isNumber()
                ? JsonNodeFactory.instance.numberNode(FIRST + k)
                : JsonNodeFactory.instance.stringNode(value.asString() + "-" + k);
    }
}
