package dk.kommunestrategi.io.diagnose;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.io.json.Tekstvaerdi;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which JSON values can be bound to a type of the model, and what stands in for one that cannot. */
final class Bindbarhed {

    private static final JsonNodeFactory KNUDER = JsonNodeFactory.instance;

    private Bindbarhed() {}

    /** Whether the value itself can be bound to the type; what is inside it is another question. */
    static boolean kanBindes(JsonNode vaerdi, Type type) {
        if (type instanceof ParameterizedType) {
            return vaerdi.isArray();
        }
        Class<?> klasse = (Class<?>) type;
        if (erHeltal(klasse)) {
            return vaerdi.isIntegralNumber() && vaerdi.canConvertToInt();
        }
        if (klasse == boolean.class) {
            return vaerdi.isBoolean();
        }
        Optional<Tekstvaerdi<?>> tekstvaerdi = Tekstvaerdi.of(klasse);
        if (tekstvaerdi.isPresent()) {
            return vaerdi.isString()
                    && tekstvaerdi.get().parse(vaerdi.stringValue()).isPresent();
        }
        if (klasse.isEnum()) {
            return vaerdi.isString() && navne(klasse).anyMatch(vaerdi.stringValue()::equals);
        }
        return klasse == String.class ? vaerdi.isString() : vaerdi.isObject();
    }

    /**
     * Returns a value that can be bound to the type. It is one that hardly any document has itself, so that it does not
     * coincide with anything: the lowest number, the first half-year of year 0, a text of one control character.
     */
    static JsonNode erstatning(Type type) {
        if (type instanceof ParameterizedType) {
            return KNUDER.arrayNode();
        }
        Class<?> klasse = (Class<?>) type;
        if (erHeltal(klasse)) {
            return KNUDER.numberNode(Integer.MIN_VALUE);
        }
        if (klasse == boolean.class) {
            return KNUDER.booleanNode(false);
        }
        Optional<Tekstvaerdi<?>> tekstvaerdi = Tekstvaerdi.of(klasse);
        if (tekstvaerdi.isPresent()) {
            return KNUDER.stringNode(tekstvaerdi.get().getErstatning());
        }
        if (klasse.isEnum()) {
            return KNUDER.stringNode(navne(klasse).findFirst().orElseThrow());
        }
        return klasse == String.class
                ? KNUDER.stringNode("\0")
                : objekt(Modeltype.of(klasse).orElseThrow());
    }

    private static ObjectNode objekt(Modeltype model) {
        ObjectNode objekt = KNUDER.objectNode();
        model.getEgenskaber().stream()
                .filter(Egenskab::erKraevet)
                .forEach(egenskab -> objekt.set(egenskab.navn(), erstatning(egenskab.vaerditype())));
        return objekt;
    }

    private static boolean erHeltal(Class<?> klasse) {
        return klasse == int.class || klasse == Integer.class;
    }

    private static Stream<String> navne(Class<?> konstanter) {
        return Arrays.stream(konstanter.getEnumConstants()).map(konstant -> ((Enum<?>) konstant).name());
    }
}
