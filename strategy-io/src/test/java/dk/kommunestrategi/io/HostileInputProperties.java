package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.schema.PublishedSchema;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents damaged at random: the answer is always a strategy or located errors, and the same answer again. */
class HostileInputProperties {

    private static final String CHARACTER = "{}[]:,\"\\0123456789-.eEtrufalsn \n\tæ🏠\0";

    private static final String[] DOKUMENTER = {
        Dokumenter.resource("hele-formatet.json"), Dokumenter.resource("strategi-med-fejl.json")
    };

    private final StrategiJson json = new StrategiJson();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void damagedText(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int antal) {
        StringBuilder tekst = new StringBuilder(DOKUMENTER[random.nextInt(DOKUMENTER.length)]);
        for (int k = 0; k < antal; k++) {
            int sted = random.nextInt(tekst.length());
            int til = Math.min(tekst.length(), sted + random.nextInt(4));
            tekst.replace(sted, til, String.valueOf(CHARACTER.charAt(random.nextInt(CHARACTER.length()))));
        }
        checkAnswer(tekst.toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void damagedBytes(@ForAll Random random) {
        byte[] bytes = DOKUMENTER[0].getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

        assertThat(json.read(bytes)).satisfies(HostileInputProperties::isAnAnswer);
    }

    /** Values that the format knows, but elsewhere: what schema and mapper might see differently. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void valuesInEachOthersPlaces(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int antal) {
        JsonNode root = new JsonMapper().readTree(DOKUMENTER[random.nextInt(DOKUMENTER.length)]);
        for (int k = 0; k < antal; k++) {
            List<JsonNode> alle = new ArrayList<>();
            addAll(root, alle);
            JsonNode kilde = alle.get(random.nextInt(alle.size())).deepCopy();
            JsonNode maal = alle.get(random.nextInt(alle.size()));
            if (maal instanceof ObjectNode object && !object.isEmpty()) {
                List<String> keys = List.copyOf(object.propertyNames());
                object.set(keys.get(random.nextInt(keys.size())), kilde);
            } else if (maal instanceof ArrayNode list) {
                list.insert(random.nextInt(list.size() + 1), kilde);
            }
        }
        checkAnswer(root.toString());
    }

    private void checkAnswer(String tekst) {
        Result<Strategidokument> reading = json.read(tekst);

        assertThat(reading).satisfies(HostileInputProperties::isAnAnswer);
        assertThat(json.read(tekst)).isEqualTo(reading);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(tekst)) {
            assertThat(json.read(tekst.getBytes(StandardCharsets.UTF_8))).isEqualTo(reading);
        }
        assertThat(reading.getProblems()).doesNotHaveDuplicates();
        if (reading.getProblems().stream()
                .noneMatch(problem -> problem.isFejl() || problem.getCode() == Problemkode.NOEGLE_FRA_NYERE_VERSION)) {
            PublishedSchema.STRATEGI.assertValid(tekst);
        }
    }

    private static void isAnAnswer(Result<Strategidokument> reading) {
        assertThat(reading.getProblems()).allMatch(problem -> problem.getLine().isPresent());
        assertThat(reading.isOk()).isEqualTo(reading.getProblems().stream().noneMatch(Problem::isFejl));
        assertThat(reading.getValue().isPresent()).isEqualTo(reading.isOk());
    }

    private static void addAll(JsonNode node, List<JsonNode> alle) {
        alle.add(node);
        node.forEach(inner -> addAll(inner, alle));
    }
}
