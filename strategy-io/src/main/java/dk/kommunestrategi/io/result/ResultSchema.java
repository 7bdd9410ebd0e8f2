package dk.kommunestrategi.io.result;

import dk.kommunestrategi.io.reading.json.FormatSchema;
import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a result, made of what writes it: forms by their keys, types of the model as the schema of documents
 * has them, and records by what they hold. Used for one schema.
 */
final class ResultSchema {

    private static final String DEFS = "$defs";
    private static final String REF = "$ref";
    private static final String TO_DEFS = "#/" + DEFS + "/";
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUE_OR_FALSE = Set.of(boolean.class, Boolean.class);
    private static final Map<Class<?>, Class<?>> OF_OPTIONAL =
            Map.of(OptionalInt.class, Integer.class, OptionalLong.class, Long.class);

    private final Map<Class<?>, Form<?>> forms;
    private final JsonMapper mapper;
    private final JsonNode ofModel;
    private final Resultattekster words;
    private final ObjectNode schema = object();
    private final ObjectNode defs = object();
    private final Map<String, Object> named = new HashMap<>();

    private ResultSchema(Map<Class<?>, Form<?>> forms, JsonMapper mapper, Sprog sprog) {
        this.forms = forms;
        this.mapper = mapper;
        this.words = new Resultattekster(sprog);
        this.ofModel = mapper.readTree(FormatSchema.PORTEFOELJE.read(sprog)).get(DEFS);
    }

    /** Returns the schema of what the mapper writes of a type, which is known by this name. */
    static JsonNode of(Class<?> type, String name, Map<Class<?>, Form<?>> forms, JsonMapper mapper, Sprog sprog) {
        ResultSchema result = new ResultSchema(forms, mapper, sprog);
        result.schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        result.schema.put("$id", "urn:kommunestrategi:resultat:" + name + ":" + Strategi.FORMATVERSION);
        result.schema.setAll(result.value(type));
        return result.schema.set(DEFS, result.defs);
    }

    /** Returns the schemas of what the mapper writes of these types, and of all that they hold, by the names of types. */
    static ObjectNode all(Collection<Class<?>> types, Map<Class<?>, Form<?>> forms, JsonMapper mapper, Sprog sprog) {
        ResultSchema result = new ResultSchema(forms, mapper, sprog);
        types.forEach(result::value);
        return result.defs;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode typed(String type) {
        return object().put("type", type);
    }

    private static ArrayNode strings(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** What a value of this type looks like. */
    private ObjectNode value(Class<?> type) {
        Optional<TextValue<?>> text = TextValue.of(type);
        if (WHOLE.contains(type)) {
            return typed("integer");
        }
        if (TRUE_OR_FALSE.contains(type)) {
            return typed("boolean");
        }
        if (type.equals(Initiativnummer.class)) {
            return object().set(
                            "anyOf",
                            JsonNodeFactory.instance
                                    .arrayNode()
                                    .add(typed("integer"))
                                    .add(ofStrategi()));
        }
        if (text.isPresent()) {
            return typed("string").put("pattern", text.get().getRegexp());
        }
        return type.equals(String.class) ? typed("string") : reference(type);
    }

    /** An initiative in a list, where there are several strategies. */
    private ObjectNode ofStrategi() {
        ObjectNode initiativ = typed("object");
        addInitiativ(initiativ, Initiativnummer.class, "initiativ", true);
        initiativ.withArray("/required").add("strategi");
        return initiativ;
    }

    /** An initiative is named by its number and, where there are several, the code of its strategy beside it. */
    private void addInitiativ(ObjectNode definition, Class<?> type, String key, boolean isRequired) {
        add(definition, type, key, typed("integer"), isRequired);
        add(definition, type, "strategi", typed("string"), false);
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        boolean isOfModel = !forms.containsKey(type)
                && type.getPackageName().startsWith(Strategi.class.getPackageName())
                && ofModel.has(name);
        // What the schema of documents refers to is known by its name alone.
        Object meaning = isOfModel ? name : type;
        Object before = named.putIfAbsent(name, meaning);
        if (before == null) {
            // Set first, and in its place: what it holds may hold it again.
            defs.set(name, object());
            defs.set(name, isOfModel ? ofModel(name) : described(type));
        } else if (!before.equals(meaning)) {
            throw new IllegalStateException("Two types are called " + name);
        }
        return object().put(REF, TO_DEFS + name);
    }

    /** Copies a type from the schema of documents, and whatever it refers to. */
    private JsonNode ofModel(String name) {
        JsonNode found = ofModel.get(name);
        found.findValues(REF).stream()
                .map(ref -> ref.asString().substring(TO_DEFS.length()))
                .filter(other -> named.putIfAbsent(other, other) == null)
                .forEach(other -> {
                    defs.set(other, object());
                    defs.set(other, ofModel(other));
                });
        return found;
    }

    private ObjectNode described(Class<?> type) {
        return object().put("description", words.type(type)).setAll(definition(type));
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        if (forms.containsKey(type)) {
            ObjectNode definition = typed("object");
            forms.get(type).keys().forEach(key -> {
                if (key.type() == Initiativnummer.class && key.lists() == 0) {
                    addInitiativ(definition, type, key.name(), key.required());
                } else {
                    add(definition, type, key.name(), list(key), key.required());
                }
            });
            return definition;
        }
        if (type.isSealed()) {
            ArrayNode any = JsonNodeFactory.instance.arrayNode();
            Arrays.stream(type.getPermittedSubclasses()).map(this::value).forEach(any::add);
            return object().set("anyOf", any);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("Nothing says how " + type + " is written");
        }
        ObjectNode definition = typed("object");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean isOptional = raw(component.getGenericType()).getSimpleName().startsWith("Optional");
            if (component.getType() == Initiativnummer.class) {
                addInitiativ(definition, type, component.getName(), true);
            } else {
                add(definition, type, component.getName(), value(component.getGenericType()), !isOptional);
            }
        }
        return definition;
    }

    /** Codes of problems have their messages; all other constants are described one by one, as those of documents are. */
    private ObjectNode constants(Class<?> type) {
        List<String> constants = Stream.of(type.getEnumConstants())
                .map(constant -> mapper.<JsonNode>valueToTree(constant).asString())
                .toList();
        if (type == Problemkode.class) {
            return typed("string").set("enum", strings(constants));
        }
        ArrayNode described = JsonNodeFactory.instance.arrayNode();
        constants.forEach(constant ->
                described.add(object().put("const", constant).put("description", words.constant(type, constant))));
        return object().set("oneOf", described);
    }

    private ObjectNode list(Form.Key<?> key) {
        ObjectNode value = value(key.type());
        for (int k = 0; k < key.lists(); k++) {
            value = listOf(value);
        }
        return value;
    }

    private static ObjectNode listOf(ObjectNode value) {
        return typed("array").set("items", value);
    }

    private void add(ObjectNode definition, Class<?> type, String key, ObjectNode value, boolean isRequired) {
        definition.withObject("/properties").set(key, value.put("description", words.key(type, key)));
        if (isRequired) {
            definition.withArray("/required").add(key);
        }
    }

    private ObjectNode value(Type type) {
        Class<?> raw = raw(type);
        if (type instanceof ParameterizedType generic) {
            ObjectNode inner = value(generic.getActualTypeArguments()[0]);
            return raw.equals(List.class) ? listOf(inner) : inner;
        }
        return value(OF_OPTIONAL.getOrDefault(raw, raw));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
