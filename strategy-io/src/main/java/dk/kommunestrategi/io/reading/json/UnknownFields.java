package dk.kommunestrategi.io.reading.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an object that this version of the format does not know, here and inside it ("ukendte": unknown). They
 * come from a newer minor version, and go back into the document when it is written. An element of a list is recognised
 * by what identifies it to people, its number or code, so that they stay with it when others come and go. Immutable and
 * thread-safe.
 */
public final class UnknownFields {

    /** No such fields. */
    public static final UnknownFields INGEN = new UnknownFields(Map.of(), Map.of());

    /** The properties that identify an element of a list, the first of them that it has. */
    private static final List<String> IDENTIFIERS =
            List.of("nummer", "kode", "initiativ", "rolle", "center", "id", "kilde", "aar", "fra", "navn");

    private final Map<String, JsonNode> felter;
    private final Map<String, UnknownFields> inner;

    private UnknownFields(Map<String, JsonNode> felter, Map<String, UnknownFields> inner) {
        this.felter = felter;
        this.inner = inner;
    }

    /** Returns what is unknown in a document that can be bound to the type but for that. */
    public static UnknownFields of(JsonNode dokument, Class<?> type) {
        return object(dokument, ModelType.of(type).orElseThrow());
    }

    private static UnknownFields object(JsonNode object, ModelType model) {
        Map<String, JsonNode> felter = new LinkedHashMap<>();
        Map<String, UnknownFields> inner = new LinkedHashMap<>();
        object.forEachEntry((navn, vaerdi) -> model.property(navn)
                .ifPresentOrElse(
                        property -> put(inner, navn, vaerdi(vaerdi, property.valueType())),
                        () -> felter.put(navn, vaerdi)));
        return new UnknownFields(felter, inner);
    }

    private static UnknownFields vaerdi(JsonNode vaerdi, Type type) {
        if (type instanceof ParameterizedType) {
            Map<String, UnknownFields> inner = new LinkedHashMap<>();
            ElementNames navne = new ElementNames();
            vaerdi.forEach(element -> put(inner, navne.navn(element), vaerdi(element, ModelProperty.content(type))));
            return new UnknownFields(Map.of(), inner);
        }
        return ModelType.of((Class<?>) type).map(model -> object(vaerdi, model)).orElse(INGEN);
    }

    private static void put(Map<String, UnknownFields> inner, String navn, UnknownFields unknown) {
        if (!unknown.isEmpty()) {
            inner.put(navn, unknown);
        }
    }

    /** Whether nothing is unknown. */
    public boolean isEmpty() {
        return felter.isEmpty() && inner.isEmpty();
    }

    /** Adds them to a document where what they belong to is still there. */
    void addTo(JsonNode vaerdi) {
        if (vaerdi instanceof ObjectNode object) {
            inner.forEach((navn, unknown) -> unknown.addTo(object.path(navn)));
            felter.forEach(object::set);
        } else if (vaerdi instanceof ArrayNode list) {
            ElementNames navne = new ElementNames();
            list.forEach(
                    element -> inner.getOrDefault(navne.navn(element), INGEN).addTo(element));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownFields andre && felter.equals(andre.felter) && inner.equals(andre.inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(felter, inner);
    }

    @Override
    public String toString() {
        return felter.keySet() + " " + inner;
    }

    /** Names the elements of one list, in their order: several with the same number are the first, second and so on. */
    private static final class ElementNames {
        private final Map<String, Integer> used = new HashMap<>();

        String navn(JsonNode element) {
            String identifiers = IDENTIFIERS.stream()
                    .filter(element::has)
                    .findFirst()
                    .map(navn -> navn + "=" + element.get(navn))
                    .orElse("");
            return identifiers + "#" + used.merge(identifiers, 1, Integer::sum);
        }
    }
}
