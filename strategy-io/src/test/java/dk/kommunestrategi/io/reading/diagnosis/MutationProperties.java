package dk.kommunestrategi.io.reading.diagnosis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.value.Udvidelser;
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
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document broken in a known way has exactly the problem that was made, and at its place. */
@Tag("once")
class MutationProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final StrategiJson json = new StrategiJson();

    /** A way to break a document: at a place, to a problem, with the text that stands where the problem is reported. */
    private record Brud(String pointer, Problemkode code, String tekst, Runnable execute) {
        boolean limits(Brud other) {
            return (pointer + "/").startsWith(other.pointer + "/") || (other.pointer + "/").startsWith(pointer + "/");
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyBreachIsFoundAndNothingElse(
            @ForAll("strategier") Strategi strategi,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 6) int antal) {
        JsonNode root = MAPPER.readTree(json.write(strategi.withVersion(Strategi.FORMATVERSION)));
        List<Brud> brud = choose(brud(root), antal, random);
        brud.forEach(one -> one.execute.run());
        String dokument = root.toPrettyString();

        Result<Strategidokument> reading = json.read(dokument);

        Map<String, Problem> fejl = reading.getProblems().stream()
                .filter(Problem::isFejl)
                .collect(toMap(Problem::getPointer, Function.identity()));
        assertThat(fejl.keySet())
                .as(dokument)
                .containsExactlyInAnyOrderElementsOf(
                        brud.stream().map(Brud::pointer).toList());
        for (Brud one : brud) {
            Problem problem = fejl.get(one.pointer);
            assertThat(problem.getCode()).isEqualTo(one.code);
            assertThat(fra(dokument, problem)).startsWith(one.tekst);
        }
        assertThat(reading.getValue()).isEmpty();
    }

    private static List<Brud> choose(List<Brud> possible, int antal, Random random) {
        List<Brud> mixed = new ArrayList<>(possible);
        Collections.shuffle(mixed, random);
        List<Brud> chosen = new ArrayList<>();
        for (Brud brud : mixed) {
            if (chosen.size() < antal && chosen.stream().noneMatch(brud::limits)) {
                chosen.add(brud);
            }
        }
        return chosen;
    }

    private static List<Brud> brud(JsonNode root) {
        List<Brud> alle = new ArrayList<>();
        addBrud((ObjectNode) root, Strategi.class, "", alle);
        return alle;
    }

    private static void addBrud(ObjectNode object, Class<?> type, String path, List<Brud> alle) {
        alle.add(new Brud(path + "/a~1b~0", Problemkode.UKENDT_NOEGLE, "\"a/b~\"", () -> object.put("a/b~", "ukendt")));
        for (ModelProperty property : ModelType.of(type).orElseThrow().getProperties()) {
            String navn = property.name();
            String sted = path + "/" + navn;
            JsonNode vaerdi = object.get(navn);
            if (vaerdi == null) {
                continue;
            }
            if (property.isRequired()) {
                alle.add(new Brud(sted, Problemkode.MANGLER, "{", () -> object.remove(navn)));
            }
            alle.add(new Brud(sted, Problemkode.NULL_VAERDI, "null", () -> object.putNull(navn)));
            wrong(vaerdi)
                    .forEach(wrong -> alle.add(new Brud(
                            sted, Problemkode.FORKERT_TYPE, begyndelse(wrong), () -> object.set(navn, wrong))));
            if (vaerdi.isArray()) {
                addBrud((ArrayNode) vaerdi, ModelProperty.content(property.valueType()), sted, alle);
            } else if (property.isMap()) {
                addBrud((ObjectNode) vaerdi, property, sted, alle);
            } else if (vaerdi.isObject() && property.valueType() != Udvidelser.class) {
                addBrud((ObjectNode) vaerdi, (Class<?>) property.valueType(), sted, alle);
            }
        }
    }

    /** An object that has values for some constants. */
    private static void addBrud(ObjectNode map, ModelProperty property, String path, List<Brud> alle) {
        alle.add(new Brud(path + "/a~1b~0", Problemkode.UKENDT_NOEGLE, "\"a/b~\"", () -> map.put("a/b~", "ukendt")));
        map.forEachEntry((navn, held) -> {
            String sted = path + "/" + navn;
            alle.add(new Brud(sted, Problemkode.NULL_VAERDI, "null", () -> map.putNull(navn)));
            wrong(held)
                    .forEach(wrong -> alle.add(
                            new Brud(sted, Problemkode.FORKERT_TYPE, begyndelse(wrong), () -> map.set(navn, wrong))));
            addBrud((ObjectNode) held, (Class<?>) ModelProperty.content(property.valueType()), sted, alle);
        });
    }

    private static void addBrud(ArrayNode list, Type elementType, String path, List<Brud> alle) {
        for (int k = 0; k < list.size(); k++) {
            int index = k;
            String sted = path + "/" + k;
            Stream.concat(wrong(list.get(k)), Stream.of(JsonNodeFactory.instance.nullNode()))
                    .forEach(wrong -> alle.add(
                            new Brud(sted, Problemkode.FORKERT_TYPE, begyndelse(wrong), () -> list.set(index, wrong))));
            if (list.get(k) instanceof ObjectNode object) {
                addBrud(object, (Class<?>) elementType, sted, alle);
            }
        }
    }

    /** Values of every type but that of the value. */
    private static Stream<JsonNode> wrong(JsonNode vaerdi) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return Stream.<JsonNode>of(
                        nodes.numberNode(7),
                        nodes.numberNode(2.0),
                        nodes.booleanNode(true),
                        nodes.stringNode("7"),
                        nodes.arrayNode().add(7),
                        nodes.objectNode().put("kode", 7))
                .filter(other -> other.getNodeType() != vaerdi.getNodeType()
                        || (vaerdi.isIntegralNumber() && other.isFloatingPointNumber()));
    }

    private static String begyndelse(JsonNode node) {
        return node.isArray() ? "[" : node.isObject() ? "{" : node.toString();
    }

    private static String fra(String dokument, Problem problem) {
        String line = dokument.lines()
                .skip(problem.getLine().orElseThrow() - 1L)
                .findFirst()
                .orElseThrow();
        return line.substring(line.offsetByCodePoints(0, problem.getColumn().orElseThrow() - 1));
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.arbitrary();
    }
}
