package dk.kommunestrategi.io.diagnose;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.io.json.Tekstvaerdi;
import dk.kommunestrategi.io.kontrol.Vaerdifejl;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which JSON values can be bound to a type of the model, why others cannot, and what stands in for those. */
final class Bindbarhed {

    private static final JsonNodeFactory KNUDER = JsonNodeFactory.instance;

    private static final ClassValue<List<String>> NAVNE = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> konstanter) {
            return Arrays.stream(konstanter.getEnumConstants())
                    .map(konstant -> ((Enum<?>) konstant).name())
                    .toList();
        }
    };

    private Bindbarhed() {}

    /** Whether the value itself can be bound to the type; what is inside it is another question. */
    static boolean kanBindes(JsonNode vaerdi, Type type) {
        if (!erAfArt(vaerdi, betegnelse(type))) {
            return false;
        }
        if (!(type instanceof Class<?> klasse)) {
            return true;
        }
        if (erHeltal(klasse)) {
            return vaerdi.canConvertToInt();
        }
        if (klasse.isEnum()) {
            return navne(klasse).contains(vaerdi.stringValue());
        }
        return Tekstvaerdi.of(klasse)
                .map(form -> form.parse(vaerdi.stringValue()).isPresent())
                .orElse(true);
    }

    /**
     * Returns what is wrong with a value that cannot be bound.
     *
     * @param egenskab the property whose value it is, or an element of whose list
     */
    static Problem problem(JsonNode vaerdi, Type type, Egenskab egenskab, String pointer) {
        Betegnelse art = betegnelse(type);
        if (vaerdi.isNull()) {
            return Vaerdifejl.nul(pointer, art);
        }
        if (!erAfArt(vaerdi, art)) {
            return Vaerdifejl.forkertType(pointer, art);
        }
        Class<?> klasse = (Class<?>) type;
        if (erHeltal(klasse)) {
            return vaerdi.bigIntegerValue().signum() < 0
                    ? Vaerdifejl.underMindste(pointer, egenskab.mindste())
                    : Vaerdifejl.overStoerste(pointer, egenskab.stoerste());
        }
        return Tekstvaerdi.of(klasse)
                .map(form -> Vaerdifejl.moensterBrudt(pointer, form.getRegexp()))
                .orElseGet(() -> Vaerdifejl.ukendtVaerdi(pointer, vaerdi.stringValue(), navne(klasse)));
    }

    /**
     * Returns a value that can be bound to the type. It is one that hardly any document has itself, so that it does not
     * coincide with anything: the lowest number, the first half-year of year 0, a text of one control character.
     */
    static JsonNode erstatning(Type type) {
        if (!(type instanceof Class<?> klasse)) {
            return KNUDER.arrayNode();
        }
        return switch (betegnelse(type)) {
            case HELTAL -> KNUDER.numberNode(Integer.MIN_VALUE);
            case SAND_ELLER_FALSK -> KNUDER.booleanNode(false);
            case TEKST -> KNUDER.stringNode(tekst(klasse));
            default -> objekt(Modeltype.of(klasse).orElseThrow());
        };
    }

    /**
     * Returns a value for an element of a list. Numbers in lists refer to others, and must not seem to refer to one that is
     * replaced itself: else two mistakes would make a third, such as prerequisites that wait for each other.
     */
    static JsonNode erstatningIListe(Type elementtype) {
        return betegnelse(elementtype) == Betegnelse.HELTAL
                ? KNUDER.numberNode(Integer.MIN_VALUE + 1)
                : erstatning(elementtype);
    }

    private static String tekst(Class<?> klasse) {
        if (klasse.isEnum()) {
            return navne(klasse).get(0);
        }
        return Tekstvaerdi.of(klasse).<String>map(Tekstvaerdi::getErstatning).orElse("\0");
    }

    private static ObjectNode objekt(Modeltype model) {
        ObjectNode objekt = KNUDER.objectNode();
        model.getEgenskaber().stream()
                .filter(Egenskab::erKraevet)
                .forEach(egenskab -> objekt.set(egenskab.navn(), erstatning(egenskab.vaerditype())));
        return objekt;
    }

    private static Betegnelse betegnelse(Type type) {
        if (!(type instanceof Class<?> klasse)) {
            return Betegnelse.LISTE;
        }
        if (erHeltal(klasse)) {
            return Betegnelse.HELTAL;
        }
        if (klasse == boolean.class) {
            return Betegnelse.SAND_ELLER_FALSK;
        }
        return Modeltype.of(klasse).isPresent() ? Betegnelse.OBJEKT : Betegnelse.TEKST;
    }

    private static boolean erAfArt(JsonNode vaerdi, Betegnelse art) {
        return switch (art) {
            case HELTAL -> vaerdi.isIntegralNumber();
            case SAND_ELLER_FALSK -> vaerdi.isBoolean();
            case LISTE -> vaerdi.isArray();
            case OBJEKT -> vaerdi.isObject();
            default -> vaerdi.isString();
        };
    }

    private static boolean erHeltal(Class<?> klasse) {
        return klasse == int.class || klasse == Integer.class;
    }

    private static List<String> navne(Class<?> konstanter) {
        return NAVNE.get(konstanter);
    }
}
