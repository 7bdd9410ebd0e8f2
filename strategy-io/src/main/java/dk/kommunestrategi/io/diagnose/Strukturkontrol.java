package dk.kommunestrategi.io.diagnose;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.io.kontrol.Problemsamling;
import dk.kommunestrategi.io.kontrol.Vaerdifejl;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Stavehjaelp;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a document with the types of the model, and makes one that can be bound out of one that cannot, so that
 * everything in it that is not broken can be checked too: what cannot be bound is left out where it is optional, and gets
 * a stand-in where it is required or an element of a list, so that the other elements keep their places.
 */
final class Strukturkontrol {

    private final boolean kanHaveUkendte;
    private final Problemsamling problems;
    private final Set<String> brudte = new HashSet<>();

    /**
     * A check of one document.
     *
     * @param kanHaveUkendte whether keys that the format does not have may come from a newer version of it
     */
    Strukturkontrol(boolean kanHaveUkendte, Problemsamling problems) {
        this.kanHaveUkendte = kanHaveUkendte;
        this.problems = problems;
    }

    /** Returns what of the object can be bound to the type. */
    ObjectNode check(JsonNode objekt, Class<?> type) {
        return objekt(objekt, Modeltype.of(type).orElseThrow(), "");
    }

    /** Where something cannot be bound, as JSON pointers. */
    Set<String> getBrudte() {
        return brudte;
    }

    private ObjectNode objekt(JsonNode original, Modeltype model, String pointer) {
        ObjectNode bindbart = JsonNodeFactory.instance.objectNode();
        for (Egenskab egenskab : model.getEgenskaber()) {
            if (egenskab.erKraevet() && !original.has(egenskab.navn())) {
                String sted = pointer + Problem.pointer(egenskab.navn());
                brud(
                        sted,
                        () -> Problem.of(Problemkode.MANGLER, sted, egenskab.navn())
                                .build());
                bindbart.set(egenskab.navn(), Bindbarhed.erstatning(egenskab.vaerditype()));
            }
        }
        original.forEachEntry((navn, vaerdi) -> model.egenskab(navn)
                .ifPresentOrElse(
                        egenskab -> egenskab(egenskab, vaerdi, pointer, bindbart),
                        () -> ukendt(navn, vaerdi, model, pointer)));
        return bindbart;
    }

    private void egenskab(Egenskab egenskab, JsonNode vaerdi, String objekt, ObjectNode bindbart) {
        String sted = objekt + Problem.pointer(egenskab.navn());
        vaerdi(vaerdi, egenskab.vaerditype(), egenskab, sted)
                .or(() -> Optional.of(Bindbarhed.erstatning(egenskab.vaerditype()))
                        .filter(erstatning -> egenskab.erKraevet()))
                .ifPresent(bindbar -> bindbart.set(egenskab.navn(), bindbar));
    }

    /** Returns what of the value can be bound, or nothing when it cannot be bound itself. */
    private Optional<JsonNode> vaerdi(JsonNode vaerdi, Type type, Egenskab egenskab, String pointer) {
        if (!Bindbarhed.kanBindes(vaerdi, type)) {
            brud(pointer, () -> Bindbarhed.problem(vaerdi, type, egenskab, pointer));
            return Optional.empty();
        }
        if (type instanceof ParameterizedType) {
            return Optional.of(liste(vaerdi, Egenskab.indhold(type), egenskab, pointer));
        }
        return Optional.of(Modeltype.of((Class<?>) type)
                .<JsonNode>map(model -> objekt(vaerdi, model, pointer))
                .orElse(vaerdi));
    }

    private ArrayNode liste(JsonNode original, Type elementtype, Egenskab egenskab, String pointer) {
        ArrayNode bindbar = JsonNodeFactory.instance.arrayNode();
        for (JsonNode element : original) {
            bindbar.add(vaerdi(element, elementtype, egenskab, pointer + "/" + bindbar.size())
                    .orElseGet(() -> Bindbarhed.erstatningIListe(elementtype)));
        }
        return bindbar;
    }

    private void brud(String pointer, Supplier<Problem> problem) {
        // Where there is no room for a problem, nothing else is looked for that could follow from it.
        if (!problems.erFyldt()) {
            brudte.add(pointer);
        }
        problems.addFejl(problem);
    }

    private void ukendt(String noegle, JsonNode vaerdi, Modeltype model, String objekt) {
        String pointer = objekt + Problem.pointer(noegle);
        if (kanHaveUkendte) {
            problems.add(Problem.of(Problemkode.NOEGLE_FRA_NYERE_VERSION, pointer, noegle)
                    .value(noegle)
                    .build());
            checkJson(vaerdi, pointer);
            return;
        }
        List<String> kendte = model.getEgenskaber().stream().map(Egenskab::navn).toList();
        problems.addFejl(() -> Problem.of(Problemkode.UKENDT_NOEGLE, pointer, noegle)
                .value(noegle)
                .forslag(new Stavehjaelp(kendte).find(noegle))
                .build());
    }

    /** Whatever a newer version states, it is JSON, which has no {@code NaN}. The parser limits the depth. */
    private void checkJson(JsonNode vaerdi, String pointer) {
        if (vaerdi instanceof NumericNode tal && tal.isNaN()) {
            problems.addFejl(() -> Vaerdifejl.forkertType(pointer, Betegnelse.JSON_VAERDI));
        } else if (vaerdi.isArray()) {
            for (int k = 0; k < vaerdi.size(); k++) {
                checkJson(vaerdi.get(k), pointer + Problem.pointer(k));
            }
        } else {
            vaerdi.forEachEntry((navn, indre) -> checkJson(indre, pointer + Problem.pointer(navn)));
        }
    }
}
