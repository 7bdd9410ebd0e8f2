package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.io.reading.check.ValueProblems;
import dk.kommunestrategi.io.reading.json.ModelProperty;
import dk.kommunestrategi.io.reading.json.ModelType;
import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which JSON values can be bound to a type of the model, why others cannot, and what stands in for those. */
final class Bindability {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ClassValue<List<String>> NAVNE = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> constants) {
            return Arrays.stream(constants.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
    };

    private Bindability() {}

    /** Whether the value itself can be bound to the type; what is inside it is another question. */
    static boolean isBindable(JsonNode vaerdi, Type type) {
        if (!isOfArt(vaerdi, betegnelse(type))) {
            return false;
        }
        if (!(type instanceof Class<?> rawType)) {
            return true;
        }
        if (isWholeNumber(rawType)) {
            return vaerdi.canConvertToInt();
        }
        if (rawType.isEnum()) {
            return navne(rawType).contains(vaerdi.stringValue());
        }
        return TextValue.of(rawType)
                .map(form -> form.parse(vaerdi.stringValue()).isPresent())
                .orElse(true);
    }

    /**
     * Returns what is wrong with a value that cannot be bound.
     *
     * @param property the property whose value it is, or an element of whose list
     */
    static Problem problem(JsonNode vaerdi, Type type, ModelProperty property, String pointer) {
        Betegnelse art = betegnelse(type);
        if (vaerdi.isNull()) {
            return ValueProblems.nul(pointer, art);
        }
        if (!isOfArt(vaerdi, art)) {
            return ValueProblems.wrongType(pointer, art);
        }
        Class<?> rawType = (Class<?>) type;
        if (isWholeNumber(rawType)) {
            return vaerdi.bigIntegerValue().signum() < 0
                    ? ValueProblems.underSmallest(pointer, property.smallest())
                    : ValueProblems.overLargest(pointer, property.largest());
        }
        return TextValue.of(rawType)
                .map(form -> ValueProblems.patternBroken(pointer, form.getRegexp()))
                .orElseGet(() -> ValueProblems.unknownValue(pointer, vaerdi.stringValue(), navne(rawType)));
    }

    /**
     * Returns a value that can be bound to the type. It is one that hardly any document has itself, so that it does not
     * coincide with anything: the lowest number, the first half-year of year 0, a text of one control character.
     */
    static JsonNode replacement(Type type) {
        if (!(type instanceof Class<?> rawType)) {
            return NODES.arrayNode();
        }
        return switch (betegnelse(rawType)) {
            case HELTAL -> NODES.numberNode(Integer.MIN_VALUE);
            case SAND_ELLER_FALSK -> NODES.booleanNode(false);
            case TEKST -> NODES.stringNode(tekst(rawType));
            default -> object(ModelType.of(rawType).orElseThrow());
        };
    }

    /**
     * Returns a value for an element of a list. Numbers in lists refer to others, and must not seem to refer to one that is
     * replaced itself: else two mistakes would make a third, such as prerequisites that wait for each other.
     */
    static JsonNode replacementIList(Type elementType) {
        return betegnelse(elementType) == Betegnelse.HELTAL
                ? NODES.numberNode(Integer.MIN_VALUE + 1)
                : replacement(elementType);
    }

    private static String tekst(Class<?> type) {
        if (type.isEnum()) {
            return navne(type).get(0);
        }
        return TextValue.of(type).<String>map(TextValue::getReplacement).orElse("\0");
    }

    private static ObjectNode object(ModelType model) {
        ObjectNode object = NODES.objectNode();
        model.getProperties().stream()
                .filter(ModelProperty::isKraevet)
                .forEach(property -> object.set(property.navn(), replacement(property.valueType())));
        return object;
    }

    private static Betegnelse betegnelse(Type type) {
        if (!(type instanceof Class<?> rawType)) {
            return Betegnelse.LISTE;
        }
        if (isWholeNumber(rawType)) {
            return Betegnelse.HELTAL;
        }
        if (rawType == boolean.class) {
            return Betegnelse.SAND_ELLER_FALSK;
        }
        return ModelType.of(rawType).isPresent() ? Betegnelse.OBJEKT : Betegnelse.TEKST;
    }

    private static boolean isOfArt(JsonNode vaerdi, Betegnelse art) {
        return switch (art) {
            case HELTAL -> vaerdi.isIntegralNumber();
            case SAND_ELLER_FALSK -> vaerdi.isBoolean();
            case LISTE -> vaerdi.isArray();
            case OBJEKT -> vaerdi.isObject();
            default -> vaerdi.isString();
        };
    }

    private static boolean isWholeNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static List<String> navne(Class<?> constants) {
        return NAVNE.get(constants);
    }
}
