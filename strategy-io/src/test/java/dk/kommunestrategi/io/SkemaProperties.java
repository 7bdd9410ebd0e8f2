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
class SkemaProperties {

    /** What the schema tells as well. */
    private static final Set<Problemkode> I_SKEMAET = EnumSet.of(
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

    private static final JsonNodeFactory KNUDER = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Right in some places, and wrong in most. */
    private static final List<JsonNode> VAERDIER = List.of(
            KNUDER.nullNode(),
            KNUDER.booleanNode(true),
            KNUDER.numberNode(0),
            KNUDER.numberNode(1),
            KNUDER.numberNode(-1),
            KNUDER.numberNode(1_000_001),
            KNUDER.numberNode(Integer.MAX_VALUE),
            KNUDER.numberNode(Integer.MAX_VALUE + 1L),
            KNUDER.numberNode(Integer.MIN_VALUE - 1L),
            KNUDER.numberNode(2.5),
            KNUDER.stringNode(""),
            KNUDER.stringNode(" \t\n"),
            KNUDER.stringNode("\u00a0"),
            KNUDER.stringNode("\u2003"),
            KNUDER.stringNode("\u001f"),
            KNUDER.stringNode("\0"),
            KNUDER.stringNode("x"),
            KNUDER.stringNode("STOR"),
            KNUDER.stringNode("0621"),
            KNUDER.stringNode("0621\n"),
            KNUDER.stringNode("2.0"),
            KNUDER.stringNode("1.0\n"),
            KNUDER.stringNode("2024-H1"),
            KNUDER.stringNode("2024-H3"),
            KNUDER.stringNode("2023-02-29"),
            KNUDER.stringNode("2024-02-29"),
            KNUDER.stringNode("12.5"),
            KNUDER.stringNode("12.50"),
            KNUDER.arrayNode(),
            KNUDER.arrayNode().add(1),
            KNUDER.objectNode(),
            KNUDER.objectNode().put("fra", "2024-H1").put("til", "2024-H2"));

    private final StrategiJson json = new StrategiJson();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatOneRefusesTheOtherRefuses(
            @ForAll("strategier") Strategi strategi, @ForAll Random random, @ForAll @IntRange(max = 3) int antal) {
        JsonNode rod = MAPPER.readTree(json.write(strategi.withVersion(Strategi.FORMATVERSION)));
        for (int k = 0; k < antal; k++) {
            damage(rod, random);
        }
        String dokument = rod.toString();

        List<Problem> problems = json.read(dokument).getProblems();
        Set<String> laeserens = problems.stream()
                .filter(problem -> I_SKEMAET.contains(problem.getCode()))
                .map(Problem::getPointer)
                .collect(Collectors.toSet());

        assertThat(problems)
                .extracting(Problem::getCode)
                .allMatch(code -> I_SKEMAET.contains(code) || Skemagenerator.UDEN_FOR_SKEMAET.contains(code));
        Set<String> skemaets = Skema.brud(dokument);
        if (laeserens.contains("/version")) {
            // Of a document of another version, the reader tells nothing else.
            assertThat(skemaets).as(dokument).contains("/version");
        } else {
            assertThat(laeserens).as(dokument).isEqualTo(skemaets);
        }
    }

    @Test
    void theSchemaListsWhatItCannotTell() {
        List<String> paaListen =
                Skemagenerator.UDEN_FOR_SKEMAET.stream().map(Enum::name).toList();

        assertThat(MAPPER.readTree(StrategiJson.getSkema()).get("$comment").stringValue())
                .contains(paaListen);
        assertThat(Skemagenerator.UDEN_FOR_SKEMAET).doesNotContainAnyElementsOf(I_SKEMAET);
    }

    /** Puts something else in the place of one value, adds a key, or leaves one out. */
    static void damage(JsonNode rod, Random random) {
        List<JsonNode> beholdere = new ArrayList<>();
        addBeholdere(rod, beholdere);
        JsonNode beholder = beholdere.get(random.nextInt(beholdere.size()));
        JsonNode ny = VAERDIER.get(random.nextInt(VAERDIER.size())).deepCopy();
        if (beholder instanceof ObjectNode objekt && !objekt.isEmpty()) {
            List<String> noegler = List.copyOf(objekt.propertyNames());
            String noegle = noegler.get(random.nextInt(noegler.size()));
            switch (random.nextInt(4)) {
                case 0 -> objekt.remove(noegle);
                case 1 -> objekt.set(noegle + "x", ny);
                default -> objekt.set(noegle, ny);
            }
        } else if (beholder instanceof ArrayNode liste) {
            liste.insert(random.nextInt(liste.size() + 1), ny);
        }
    }

    private static void addBeholdere(JsonNode node, List<JsonNode> beholdere) {
        if (node.isContainer()) {
            beholdere.add(node);
            node.forEach(indre -> addBeholdere(indre, beholdere));
        }
    }

    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.vilkaarlige();
    }
}
