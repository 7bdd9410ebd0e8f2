package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader refuse the same documents, each by a program of its own, but for the rules that tie values together.
 * Nor does a schema see keys that stand twice; and to it 1.0 is a whole number, which documents never have here.
 */
class SchemaProperties {

    /** What the schema tells as well. */
    private static final Set<Problemkode> I_SCHEMA = EnumSet.of(
            Problemkode.UKENDT_NOEGLE,
            Problemkode.MANGLER,
            Problemkode.NULL_VAERDI,
            Problemkode.FORKERT_TYPE,
            Problemkode.UKENDT_VAERDI,
            Problemkode.UGYLDIGT_HALVAAR,
            Problemkode.UGYLDIG_DATO,
            Problemkode.UGYLDIGT_BELOEB,
            Problemkode.UKENDT_VERSION,
            Problemkode.UNDER_MINDSTE,
            Problemkode.OVER_STOERSTE,
            Problemkode.TOM_TEKST,
            Problemkode.TOM_LISTE,
            Problemkode.UGYLDIGT_FORMAT);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Right in some places, and wrong in most. */
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(-1),
            NODES.numberNode(1_000_001),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Integer.MAX_VALUE + 1L),
            NODES.numberNode(Integer.MIN_VALUE - 1L),
            NODES.numberNode(2.5),
            NODES.stringNode(""),
            NODES.stringNode(" \t\n"),
            NODES.stringNode("\u00a0"),
            NODES.stringNode("\u2003"),
            NODES.stringNode("\u001f"),
            NODES.stringNode("\0"),
            NODES.stringNode("x"),
            NODES.stringNode("STOR"),
            NODES.stringNode("0621"),
            NODES.stringNode("0621\n"),
            NODES.stringNode("2.0"),
            NODES.stringNode("1.0\n"),
            NODES.stringNode("2024-H1"),
            NODES.stringNode("2024-H3"),
            NODES.stringNode("2023-02-29"),
            NODES.stringNode("2024-02-29"),
            NODES.stringNode("12.5"),
            NODES.stringNode("12.50"),
            NODES.arrayNode(),
            NODES.arrayNode().add(1),
            NODES.objectNode(),
            NODES.objectNode().put("fra", "2024-H1").put("til", "2024-H2"));

    private final StrategiJson json = new StrategiJson();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatOneRefusesTheOtherRefuses(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 3) int antal) {
        JsonNode root = MAPPER.readTree(json.write(strategi.withVersion(Strategi.FORMATVERSION)));
        for (int k = 0; k < antal; k++) {
            damage(root, random);
        }
        String dokument = root.toString();

        List<Problem> problems = json.read(dokument).getProblems();
        Set<String> laeserens = problems.stream()
                .filter(problem -> I_SCHEMA.contains(problem.getCode()))
                .map(Problem::getPointer)
                .collect(Collectors.toSet());

        assertThat(problems)
                .extracting(Problem::getCode)
                .allMatch(code -> I_SCHEMA.contains(code) || Skemagenerator.WITHOUT_FOR_SCHEMA.contains(code));
        Set<String> skemaets = PublishedSchema.brud(dokument);
        if (laeserens.contains("/version")) {
            // Of a document of another version, the reader tells nothing else.
            assertThat(skemaets).as(dokument).contains("/version");
        } else {
            assertThat(laeserens).as(dokument).isEqualTo(skemaets);
        }
    }

    @Test
    void theSchemaListsWhatItCannotTell() {
        List<String> onListen =
                Skemagenerator.WITHOUT_FOR_SCHEMA.stream().map(Enum::name).toList();

        assertThat(MAPPER.readTree(StrategiJson.getSchema()).get("$comment").stringValue())
                .contains(onListen);
        assertThat(Skemagenerator.WITHOUT_FOR_SCHEMA).doesNotContainAnyElementsOf(I_SCHEMA);
    }

    /** Puts something else in the place of one value, adds a key, or leaves one out. */
    static void damage(JsonNode root, Random random) {
        List<JsonNode> beholdere = new ArrayList<>();
        addBeholdere(root, beholdere);
        JsonNode beholder = beholdere.get(random.nextInt(beholdere.size()));
        JsonNode ny = VALUES.get(random.nextInt(VALUES.size())).deepCopy();
        if (beholder instanceof ObjectNode object && !object.isEmpty()) {
            List<String> keys = List.copyOf(object.propertyNames());
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "x", ny);
                default -> object.set(key, ny);
            }
        } else if (beholder instanceof ArrayNode list) {
            list.insert(random.nextInt(list.size() + 1), ny);
        }
    }

    private static void addBeholdere(JsonNode node, List<JsonNode> beholdere) {
        if (node.isContainer()) {
            beholdere.add(node);
            node.forEach(inner -> addBeholdere(inner, beholdere));
        }
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.arbitrary();
    }
}
