package dk.kommunestrategi.io.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an object that this version of the format does not know, here and inside it ("ukendte": unknown). They
 * come from a newer minor version, and go back into the document when it is written. An element of a list is recognised
 * by what identifies it to people, its number or code, so that they stay with it when others come and go. Immutable and
 * thread-safe.
 */
public final class Ukendte {

    /** No such fields. */
    public static final Ukendte INGEN = new Ukendte(Map.of(), Map.of());

    /** The properties that identify an element of a list, the first of them that it has. */
    private static final List<String> KENDETEGN =
            List.of("nummer", "kode", "initiativ", "rolle", "center", "id", "kilde", "aar", "fra", "navn");

    private final Map<String, JsonNode> felter;
    private final Map<String, Ukendte> indre;

    private Ukendte(Map<String, JsonNode> felter, Map<String, Ukendte> indre) {
        this.felter = felter;
        this.indre = indre;
    }

    /** Returns what is unknown in a document that can be bound to the type but for that. */
    public static Ukendte of(JsonNode dokument, Class<?> type) {
        return objekt(dokument, Modeltype.of(type).orElseThrow());
    }

    private static Ukendte objekt(JsonNode objekt, Modeltype model) {
        Map<String, JsonNode> felter = new LinkedHashMap<>();
        Map<String, Ukendte> indre = new LinkedHashMap<>();
        objekt.forEachEntry((navn, vaerdi) -> model.egenskab(navn)
                .ifPresentOrElse(
                        egenskab -> put(indre, navn, vaerdi(vaerdi, egenskab.vaerditype())),
                        () -> felter.put(navn, vaerdi)));
        return new Ukendte(felter, indre);
    }

    private static Ukendte vaerdi(JsonNode vaerdi, Type type) {
        if (type instanceof ParameterizedType) {
            Map<String, Ukendte> indre = new LinkedHashMap<>();
            Elementnavne navne = new Elementnavne();
            vaerdi.forEach(element -> put(indre, navne.navn(element), vaerdi(element, Egenskab.indhold(type))));
            return new Ukendte(Map.of(), indre);
        }
        return Modeltype.of((Class<?>) type).map(model -> objekt(vaerdi, model)).orElse(INGEN);
    }

    private static void put(Map<String, Ukendte> indre, String navn, Ukendte ukendte) {
        if (!ukendte.erTomt()) {
            indre.put(navn, ukendte);
        }
    }

    /** Whether nothing is unknown. */
    public boolean erTomt() {
        return felter.isEmpty() && indre.isEmpty();
    }

    /** Adds them to a document where what they belong to is still there. */
    void addTo(JsonNode vaerdi) {
        if (vaerdi instanceof ObjectNode objekt) {
            indre.forEach((navn, ukendte) -> ukendte.addTo(objekt.path(navn)));
            felter.forEach(objekt::set);
        } else if (vaerdi instanceof ArrayNode liste) {
            Elementnavne navne = new Elementnavne();
            liste.forEach(
                    element -> indre.getOrDefault(navne.navn(element), INGEN).addTo(element));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ukendte andre && felter.equals(andre.felter) && indre.equals(andre.indre);
    }

    @Override
    public int hashCode() {
        return Objects.hash(felter, indre);
    }

    @Override
    public String toString() {
        return felter.keySet() + " " + indre;
    }

    /** Names the elements of one list, in their order: several with the same number are the first, second and so on. */
    private static final class Elementnavne {
        private final Map<String, Integer> brugte = new HashMap<>();

        String navn(JsonNode element) {
            String kendetegn = KENDETEGN.stream()
                    .filter(element::has)
                    .findFirst()
                    .map(navn -> navn + "=" + element.get(navn))
                    .orElse("");
            return kendetegn + "#" + brugte.merge(kendetegn, 1, Integer::sum);
        }
    }
}
