package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.value.Udvidelser;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which JSON values can be bound to a type of the model, why others cannot, and what stands in for those. */
final class Bindability {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ClassValue<List<String>> NAMES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> constants) {
            return Arrays.stream(constants.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
    };

    private Bindability() {}

    /** Whether the value itself can be bound to the type; what is inside it is another question. */
    static boolean isBindable(JsonNode value, Type type) {
        if (!isOfKind(value, betegnelse(type))) {
            return false;
        }
        if (!(type instanceof Class<?> rawType)) {
            return true;
        }
        if (isWholeNumber(rawType)) {
            return value.canConvertToInt();
        }
        if (rawType.isEnum()) {
            return names(rawType).contains(value.stringValue());
        }
        return TextValue.of(rawType)
                .map(form -> form.parse(value.stringValue()).isPresent())
                .orElse(true);
    }

    /**
     * Returns what is wrong with a value that cannot be bound.
     *
     * @param property the property whose value it is, or an element of whose list
     */
    static Problem problem(JsonNode value, Type type, ModelProperty property, String pointer) {
        Betegnelse kind = betegnelse(type);
        if (value.isNull()) {
            return ValueProblems.nullValue(pointer, kind, value);
        }
        if (!isOfKind(value, kind)) {
            return ValueProblems.wrongType(pointer, kind, value);
        }
        Class<?> rawType = (Class<?>) type;
        if (isWholeNumber(rawType)) {
            return value.bigIntegerValue().signum() < 0
                    ? Problem.of(Problemkode.UNDER_MINDSTE, pointer, property.smallest())
                            .build()
                    : Problem.of(Problemkode.OVER_STOERSTE, pointer, property.largest())
                            .build();
        }
        return TextValue.of(rawType)
                .map(form -> Problem.of(form.getInvalid(), pointer)
                        .forslag(form.guess(value.stringValue()))
                        .build())
                .orElseGet(() -> ValueProblems.unknownValue(pointer, value.stringValue(), names(rawType)));
    }

    /**
     * Returns a value that can be bound to the type. It is one that hardly any document has itself, so that it does not
     * coincide with anything: the lowest number, the first half-year of year 0, a text of one control character.
     */
    static JsonNode replacement(Type type) {
        if (!(type instanceof Class<?> rawType)) {
            return betegnelse(type) == Betegnelse.OBJEKT ? NODES.objectNode() : NODES.arrayNode();
        }
        return switch (betegnelse(rawType)) {
            case HELTAL -> NODES.numberNode(Integer.MIN_VALUE);
            case SAND_ELLER_FALSK -> NODES.booleanNode(false);
            case TEKST -> NODES.stringNode(text(rawType));
            default -> ModelType.of(rawType).map(Bindability::object).orElseGet(NODES::objectNode);
        };
    }

    /**
     * Returns a value for an element of a list. Numbers in lists refer to others, and must not seem to refer to one that is
     * replaced itself: else two mistakes would make a third, such as prerequisites that wait for each other.
     */
    static JsonNode replacementInList(Type elementType) {
        return betegnelse(elementType) == Betegnelse.HELTAL
                ? NODES.numberNode(Integer.MIN_VALUE + 1)
                : replacement(elementType);
    }

    private static String text(Class<?> type) {
        if (type.isEnum()) {
            return names(type).get(0);
        }
        return TextValue.of(type).<String>map(TextValue::getReplacement).orElse("\0");
    }

    private static ObjectNode object(ModelType model) {
        ObjectNode object = NODES.objectNode();
        model.getProperties().stream()
                .filter(ModelProperty::isRequired)
                .forEach(property -> object.set(property.name(), replacement(property.valueType())));
        return object;
    }

    private static Betegnelse betegnelse(Type type) {
        if (!(type instanceof Class<?> rawType)) {
            return ModelProperty.constants(type).isPresent() ? Betegnelse.OBJEKT : Betegnelse.LISTE;
        }
        if (isWholeNumber(rawType)) {
            return Betegnelse.HELTAL;
        }
        if (rawType == boolean.class) {
            return Betegnelse.SAND_ELLER_FALSK;
        }
        return rawType == Udvidelser.class || ModelType.of(rawType).isPresent() ? Betegnelse.OBJEKT : Betegnelse.TEKST;
    }

    private static boolean isOfKind(JsonNode value, Betegnelse kind) {
        return switch (kind) {
            case HELTAL -> value.isIntegralNumber();
            case SAND_ELLER_FALSK -> value.isBoolean();
            case LISTE -> value.isArray();
            case OBJEKT -> value.isObject();
            default -> value.isString();
        };
    }

    private static boolean isWholeNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    /** Returns the names of an enum's constants. */
    static List<String> names(Class<?> constants) {
        return NAMES.get(constants);
    }
}
