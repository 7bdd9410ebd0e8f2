package dk.kommunestrategi.io;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document broken in a known way has exactly the problem that was made, and at its place. */
class MutationProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StrategiJson json = new StrategiJson();

    /** A way to break a document: at a place, to a problem, with the text that stands where the problem is reported. */
    private record Brud(String pointer, Problemkode code, String tekst, Runnable udfoer) {
        boolean rammer(Brud andet) {
            return (pointer + "/").startsWith(andet.pointer + "/") || (andet.pointer + "/").startsWith(pointer + "/");
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyBreachIsFoundAndNothingElse(
            @ForAll("strategier") Strategi strategi,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int antal) {
        JsonNode rod = MAPPER.readTree(json.write(strategi.withVersion(Strategi.FORMATVERSION)));
        List<Brud> brud = vaelg(brud(rod), antal, random);
        brud.forEach(et -> et.udfoer.run());
        String dokument = rod.toPrettyString();

        Indlaesning indlaesning = json.read(dokument);

        Map<String, Problem> fejl = indlaesning.getProblems().stream()
                .filter(Problem::erFejl)
                .collect(toMap(Problem::getPointer, Function.identity()));
        assertThat(fejl.keySet())
                .as(dokument)
                .containsExactlyInAnyOrderElementsOf(
                        brud.stream().map(Brud::pointer).toList());
        for (Brud et : brud) {
            Problem problem = fejl.get(et.pointer);
            assertThat(problem.getCode()).isEqualTo(et.code);
            assertThat(fra(dokument, problem)).startsWith(et.tekst);
        }
        assertThat(indlaesning.getStrategi()).isEmpty();
    }

    private static List<Brud> vaelg(List<Brud> mulige, int antal, Random random) {
        List<Brud> blandede = new ArrayList<>(mulige);
        Collections.shuffle(blandede, random);
        List<Brud> valgte = new ArrayList<>();
        for (Brud brud : blandede) {
            if (valgte.size() < antal && valgte.stream().noneMatch(brud::rammer)) {
                valgte.add(brud);
            }
        }
        return valgte;
    }

    private static List<Brud> brud(JsonNode rod) {
        List<Brud> alle = new ArrayList<>();
        addBrud((ObjectNode) rod, Strategi.class, "", alle);
        return alle;
    }

    private static void addBrud(ObjectNode objekt, Class<?> type, String sti, List<Brud> alle) {
        alle.add(new Brud(sti + "/a~1b~0", Problemkode.UKENDT_NOEGLE, "\"a/b~\"", () -> objekt.put("a/b~", "ukendt")));
        for (Egenskab egenskab : Modeltype.of(type).orElseThrow().getEgenskaber()) {
            String navn = egenskab.navn();
            String sted = sti + "/" + navn;
            JsonNode vaerdi = objekt.get(navn);
            if (vaerdi == null) {
                continue;
            }
            if (egenskab.erKraevet()) {
                alle.add(new Brud(sted, Problemkode.MANGLER, "{", () -> objekt.remove(navn)));
            }
            alle.add(new Brud(sted, Problemkode.NULL_VAERDI, "null", () -> objekt.putNull(navn)));
            forkerte(vaerdi)
                    .forEach(forkert -> alle.add(new Brud(
                            sted, Problemkode.FORKERT_TYPE, begyndelse(forkert), () -> objekt.set(navn, forkert))));
            if (vaerdi.isArray()) {
                addBrud((ArrayNode) vaerdi, Egenskab.indhold(egenskab.vaerditype()), sted, alle);
            } else if (vaerdi.isObject()) {
                addBrud((ObjectNode) vaerdi, (Class<?>) egenskab.vaerditype(), sted, alle);
            }
        }
    }

    private static void addBrud(ArrayNode liste, Type elementtype, String sti, List<Brud> alle) {
        for (int k = 0; k < liste.size(); k++) {
            int indeks = k;
            String sted = sti + "/" + k;
            Stream.concat(forkerte(liste.get(k)), Stream.of(JsonNodeFactory.instance.nullNode()))
                    .forEach(forkert -> alle.add(new Brud(
                            sted, Problemkode.FORKERT_TYPE, begyndelse(forkert), () -> liste.set(indeks, forkert))));
            if (liste.get(k) instanceof ObjectNode objekt) {
                addBrud(objekt, (Class<?>) elementtype, sted, alle);
            }
        }
    }

    /** Values of every type but that of the value. */
    private static Stream<JsonNode> forkerte(JsonNode vaerdi) {
        JsonNodeFactory knuder = JsonNodeFactory.instance;
        return Stream.<JsonNode>of(
                        knuder.numberNode(7),
                        knuder.numberNode(2.0),
                        knuder.booleanNode(true),
                        knuder.stringNode("7"),
                        knuder.arrayNode().add(7),
                        knuder.objectNode().put("kode", 7))
                .filter(anden -> anden.getNodeType() != vaerdi.getNodeType()
                        || (vaerdi.isIntegralNumber() && anden.isFloatingPointNumber()));
    }

    private static String begyndelse(JsonNode node) {
        return node.isContainer() ? node.toString().substring(0, 1) : node.toString();
    }

    private static String fra(String dokument, Problem problem) {
        String linje = dokument.lines()
                .skip(problem.getLine().orElseThrow() - 1L)
                .findFirst()
                .orElseThrow();
        return linje.substring(linje.offsetByCodePoints(0, problem.getColumn().orElseThrow() - 1));
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.vilkaarlige();
    }
}
