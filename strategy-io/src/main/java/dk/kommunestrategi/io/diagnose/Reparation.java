package dk.kommunestrategi.io.diagnose;

import static dk.kommunestrategi.io.diagnose.Bindbarhed.erstatning;
import static dk.kommunestrategi.io.diagnose.Bindbarhed.kanBindes;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree that can be bound out of one that cannot, so that everything in it that is not broken can be checked too:
 * what cannot be bound is left out where it is optional, and gets a stand-in where it is required or an element of a
 * list, so that the other elements keep their places.
 */
final class Reparation {

    private Reparation() {}

    /** Returns a copy of the object that can be bound to the type. */
    static ObjectNode repair(JsonNode objekt, Class<?> type) {
        return objekt(objekt, Modeltype.of(type).orElseThrow());
    }

    private static ObjectNode objekt(JsonNode original, Modeltype model) {
        ObjectNode kopi = JsonNodeFactory.instance.objectNode();
        for (Egenskab egenskab : model.getEgenskaber()) {
            JsonNode vaerdi = original.get(egenskab.navn());
            if (vaerdi != null && kanBindes(vaerdi, egenskab.vaerditype())) {
                kopi.set(egenskab.navn(), kopi(vaerdi, egenskab.vaerditype()));
            } else if (egenskab.erKraevet()) {
                kopi.set(egenskab.navn(), erstatning(egenskab.vaerditype()));
            }
        }
        return kopi;
    }

    private static JsonNode kopi(JsonNode vaerdi, Type type) {
        if (type instanceof ParameterizedType) {
            return liste(vaerdi, Egenskab.indhold(type));
        }
        return Modeltype.of((Class<?>) type)
                .<JsonNode>map(model -> objekt(vaerdi, model))
                .orElse(vaerdi);
    }

    private static ArrayNode liste(JsonNode original, Type elementtype) {
        ArrayNode kopi = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : original) {
            kopi.add(kanBindes(element, elementtype) ? kopi(element, elementtype) : erstatning(elementtype));
        }
        return kopi;
    }
}
