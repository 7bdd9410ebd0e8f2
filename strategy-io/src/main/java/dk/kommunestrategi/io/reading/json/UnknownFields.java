package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.reflect.ListFacts;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an object that this version of the format does not know, here and inside it. They
 * come from a newer minor version, and go back into the document when it is written. An element of a list is recognised
 * by what identifies it to people, its number or code, so that they stay with it when others come and go. Immutable and
 * thread-safe.
 */
public final class UnknownFields {

    /** No such fields. */
    public static final UnknownFields NONE = new UnknownFields(Map.of(), Map.of());

    private final Map<String, JsonNode> fields;
    private final Map<String, UnknownFields> inner;

    private UnknownFields(Map<String, JsonNode> fields, Map<String, UnknownFields> inner) {
        this.fields = fields;
        this.inner = inner;
    }

    /** Returns what is unknown in a document that can be bound to the type but for that. */
    public static UnknownFields of(JsonNode dokument, Class<?> type) {
        return object(dokument, ModelType.of(type).orElseThrow());
    }

    private static UnknownFields object(JsonNode object, ModelType model) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        Map<String, UnknownFields> inner = new LinkedHashMap<>();
        object.forEachEntry((name, value) -> model.property(name)
                .ifPresentOrElse(
                        property -> put(inner, name, value(value, property.valueType())),
                        () -> fields.put(name, value)));
        return new UnknownFields(fields, inner);
    }

    private static UnknownFields value(JsonNode value, Type type) {
        if (ModelProperty.constants(type).isPresent()) {
            return map(value, type, ModelProperty.constants(type).get());
        }
        if (type instanceof ParameterizedType) {
            Map<String, UnknownFields> inner = new LinkedHashMap<>();
            ElementNames names = new ElementNames();
            value.forEach(element -> put(inner, names.name(element), value(element, ModelProperty.content(type))));
            return new UnknownFields(Map.of(), inner);
        }
        return ModelType.of((Class<?>) type).map(model -> object(value, model)).orElse(NONE);
    }

    private static UnknownFields map(JsonNode value, Type type, Class<?> constants) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        Map<String, UnknownFields> inner = new LinkedHashMap<>();
        Set<String> known = Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
        value.forEachEntry((name, element) -> {
            if (known.contains(name)) {
                put(inner, name, value(element, ModelProperty.content(type)));
            } else {
                fields.put(name, element);
            }
        });
        return new UnknownFields(fields, inner);
    }

    private static void put(Map<String, UnknownFields> inner, String name, UnknownFields unknown) {
        if (!unknown.isEmpty()) {
            inner.put(name, unknown);
        }
    }

    /** Whether nothing is unknown. */
    boolean isEmpty() {
        return fields.isEmpty() && inner.isEmpty();
    }

    /** Adds them to a document where what they belong to is still there. */
    void addTo(JsonNode value) {
        if (value instanceof ObjectNode object) {
            inner.forEach((name, unknown) -> unknown.addTo(object.path(name)));
            fields.forEach((name, field) -> set(object, name, field));
        } else if (value instanceof ArrayNode list) {
            ElementNames names = new ElementNames();
            list.forEach(
                    element -> inner.getOrDefault(names.name(element), NONE).addTo(element));
        }
    }

    /** Editors look for the schema at the beginning. */
    private static void set(ObjectNode object, String name, JsonNode field) {
        if (!name.equals(FormatSchema.KEY)) {
            object.set(name, field);
            return;
        }
        ObjectNode others = object.objectNode();
        others.setAll(object);
        object.removeAll();
        object.set(name, field);
        object.setAll(others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownFields that && fields.equals(that.fields) && inner.equals(that.inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, inner);
    }

    @Override
    public String toString() {
        return fields.keySet() + " " + inner;
    }

    /** Names the elements of one list, in their order: several with the same number are the first, second and so on. */
    private static final class ElementNames {
        private final Map<String, Integer> used = new HashMap<>();

        String name(JsonNode element) {
            String identifiers = ListFacts.IDENTIFIERS.stream()
                    .filter(element::has)
                    .findFirst()
                    .map(name -> name + "=" + element.get(name))
                    .orElse("");
            return identifiers + "#" + used.merge(identifiers, 1, Integer::sum);
        }
    }
}
