package dk.kommunestrategi.io.schema;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rules of the model that JSON Schema has words for, though no annotation of a property states them. */
final class SchemaRules {

    /** What the rules say; a reader tells it of the same place. */
    static final Set<Problemkode> CODES = EnumSet.of(
            Problemkode.UDEN_HOVEDANSVAR,
            Problemkode.TRAEK_UDEN_NIVEAU,
            Problemkode.PROFIL_UDEN_TRAEK,
            Problemkode.BINDING_UDEN_GRAENSE,
            Problemkode.SYSTEMREFERENCE_TOM,
            Problemkode.VALGGRUPPE_UDEN_GRAENSE,
            Problemkode.TIDSHORISONT_IKKE_OPLYST);

    /**
     * What is added to types. Conditions rather than alternatives, of which generators of code would make types of their
     * own.
     */
    private static final JsonNode RULES = new JsonMapper().readTree("""
                    {
                      "Initiativ": {
                        "required": ["ejere"],
                        "properties": {
                          "ejere": {
                            "contains": {
                              "type": "object",
                              "required": ["hovedansvar"],
                              "properties": {"hovedansvar": {"const": true}}
                            }
                          },
                          "tidshorisont": {"not": {"const": "IKKE_OPLYST"}}
                        }
                      },
                      "Ressourcetraek": {
                        "properties": {
                          "profil": {
                            "if": {"minItems": 1},
                            "then": {"contains": {"type": "integer", "minimum": 1}}
                          }
                        },
                        "if": {"properties": {"profil": {"type": "array", "maxItems": 0}}},
                        "then": {"properties": {"niveau": true}, "required": ["niveau"]}
                      },
                      "Binding": {
                        "if": {"not": {"properties": {"mindst": true}, "required": ["mindst"]}},
                        "then": {"properties": {"hoejst": true}, "required": ["hoejst"]}
                      },
                      "Systemreference": {
                        "if": {"not": {"properties": {"id": true}, "required": ["id"]}},
                        "then": {"properties": {"link": true}, "required": ["link"]}
                      },
                      "Valggruppe": {
                        "if": {"not": {"properties": {"mindst": true}, "required": ["mindst"]}},
                        "then": {"properties": {"hoejst": true}, "required": ["hoejst"]}
                      }
                    }
                    """);

    private SchemaRules() {}

    /** Adds them to the types of a schema. */
    static void addTo(ObjectNode schema) {
        RULES.forEachEntry((type, rules) -> add((ObjectNode) schema.at("/$defs/" + type), rules));
    }

    /** Says which criteria there are; a program may have others of its own. */
    static void addCriteria(ObjectNode schema, Sprog sprog) {
        ObjectNode id = (ObjectNode) schema.at("/$defs/Kriterievalg/properties/id");
        ObjectNode any = JsonNodeFactory.instance.objectNode();
        List.of("type", "minLength", "pattern").forEach(key -> any.set(key, id.remove(key)));
        ArrayNode ids = id.putArray("anyOf");
        Placeringskriterier.ALLE.forEach(kriterium ->
                ids.addObject().put("const", kriterium.getId()).put("description", kriterium.getBeskrivelse(sprog)));
        ids.add(any);
    }

    private static void add(ObjectNode type, JsonNode rules) {
        rules.forEachEntry((key, value) -> {
            JsonNode own = type.get(key);
            if (own instanceof ArrayNode list) {
                list.addAll((ArrayNode) value);
            } else if (own instanceof ObjectNode object) {
                add(object, value);
            } else {
                type.set(key, value.deepCopy());
            }
        });
    }
}
