package dk.kommunestrategi.io.diagnose;

import static dk.kommunestrategi.io.diagnose.Bindbarhed.erstatning;
import static dk.kommunestrategi.io.diagnose.Bindbarhed.kanBindes;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree that can be bound out of one that cannot, so that everything in it that is not broken can be checked too:
 * what is broken and optional is left out, what is broken or missing and required gets a stand-in, and so does an
 * element of a list, so that the others keep their places. A required value that breaks a constraint but can be bound is
 * left as it is: to check it against the rest tells more than a stand-in would.
 */
final class Reparation {

    private final Set<String> brudte;
    private final Set<String> steder = new HashSet<>();

    /** A repair of a tree in which the values that these pointers lead to are known to be broken. */
    Reparation(Set<String> brudte) {
        this.brudte = brudte;
    }

    /** Returns a copy of the object that can be bound to the type. */
    ObjectNode repair(JsonNode objekt, Class<?> type) {
        return objekt(objekt, Modeltype.of(type).orElseThrow(), "");
    }

    /** The places, as JSON pointers, in which the copies made so far do not say what the original says. */
    Set<String> getSteder() {
        return steder;
    }

    private ObjectNode objekt(JsonNode original, Modeltype model, String sti) {
        ObjectNode kopi = JsonNodeFactory.instance.objectNode();
        for (Egenskab egenskab : model.getEgenskaber()) {
            String sted = sti + "/" + egenskab.navn();
            JsonNode vaerdi = original.get(egenskab.navn());
            if (kanBeholdes(vaerdi, egenskab, sted)) {
                kopi.set(egenskab.navn(), kopi(vaerdi, egenskab.vaerditype(), sted));
            } else if (egenskab.erKraevet()) {
                steder.add(sted);
                kopi.set(egenskab.navn(), erstatning(egenskab.vaerditype()));
            } else if (vaerdi != null) {
                steder.add(sted);
            }
        }
        return kopi;
    }

    private boolean kanBeholdes(@Nullable JsonNode vaerdi, Egenskab egenskab, String sted) {
        return vaerdi != null
                && kanBindes(vaerdi, egenskab.vaerditype())
                && (egenskab.erKraevet() || !brudte.contains(sted));
    }

    private JsonNode kopi(JsonNode vaerdi, Type type, String sted) {
        if (type instanceof ParameterizedType) {
            return liste(vaerdi, Egenskab.indhold(type), sted);
        }
        return Modeltype.of((Class<?>) type)
                .<JsonNode>map(model -> objekt(vaerdi, model, sted))
                .orElse(vaerdi);
    }

    private ArrayNode liste(JsonNode original, Type elementtype, String sti) {
        ArrayNode kopi = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : original) {
            String sted = sti + "/" + kopi.size();
            if (kanBindes(element, elementtype)) {
                kopi.add(kopi(element, elementtype, sted));
            } else {
                steder.add(sted);
                kopi.add(erstatning(elementtype));
            }
        }
        return kopi;
    }
}
