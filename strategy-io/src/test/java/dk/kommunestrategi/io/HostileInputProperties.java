package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.hostile.HostileProperties;
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

/** Documents damaged at random: the answer is always what is stated or located errors, and the same answer again. */
class HostileInputProperties {

    private static final String CHARACTER = "{}[]:,\"\\0123456789-.eEtrufalsn \n\tæ🏠\0";

    private static final String[] DOKUMENTER = {
        Dokumenter.resource("hele-formatet.json"),
        Dokumenter.resource("strategi-med-fejl.json"),
        Dokumenter.portefoelje()
    };

    private final StrategiJson strategier = new StrategiJson();
    private final PortefoeljeJson portefoeljer = new PortefoeljeJson();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void damagedText(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int antal) {
        StringBuilder tekst = new StringBuilder(dokument(random));
        for (int k = 0; k < antal; k++) {
            int sted = random.nextInt(tekst.length());
            int til = Math.min(tekst.length(), sted + random.nextInt(4));
            tekst.replace(sted, til, String.valueOf(CHARACTER.charAt(random.nextInt(CHARACTER.length()))));
        }
        checkAnswer(tekst.toString());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void damagedBytes(@ForAll Random random) {
        byte[] bytes = dokument(random).getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

        assertThat(strategier.read(bytes)).satisfies(HostileInputProperties::isAnAnswer);
        assertThat(portefoeljer.read(bytes)).satisfies(HostileInputProperties::isAnAnswer);
    }

    /** Values that the format knows, but elsewhere: what schema and mapper might see differently. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void valuesInEachOthersPlaces(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int antal) {
        JsonNode root = new JsonMapper().readTree(dokument(random));
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

    /** What keeps to the grammar of JSON and is hostile nonetheless, anywhere in a document. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void hostileProperties(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int antal) {
        String tekst = dokument(random);
        for (int k = 0; k < antal; k++) {
            tekst = HostileProperties.add(tekst, random);
        }
        checkAnswer(tekst);
    }

    private static String dokument(Random random) {
        return DOKUMENTER[random.nextInt(DOKUMENTER.length)];
    }

    private void checkAnswer(String tekst) {
        checkAnswer(tekst, strategier, PublishedSchema.STRATEGI);
        checkAnswer(tekst, portefoeljer, PublishedSchema.PORTEFOELJE);
    }

    private static <D extends StatedDokument<?>> void checkAnswer(
            String tekst, DokumentJson<?, D> json, PublishedSchema schema) {
        Result<D> reading = json.read(tekst);

        assertThat(reading).satisfies(HostileInputProperties::isAnAnswer);
        assertThat(json.read(tekst)).isEqualTo(reading);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(tekst)) {
            assertThat(json.read(tekst.getBytes(StandardCharsets.UTF_8))).isEqualTo(reading);
        }
        assertThat(reading.getProblems()).doesNotHaveDuplicates();
        if (reading.getProblems().stream()
                .noneMatch(problem -> problem.isFejl() || problem.getCode() == Problemkode.NOEGLE_FRA_NYERE_VERSION)) {
            schema.assertValid(tekst);
        }
    }

    private static void isAnAnswer(Result<?> reading) {
        assertThat(reading.getProblems()).allMatch(problem -> problem.getLine().isPresent());
        assertThat(reading.isOk()).isEqualTo(reading.getProblems().stream().noneMatch(Problem::isFejl));
        assertThat(reading.getValue().isPresent()).isEqualTo(reading.isOk());
    }

    private static void addAll(JsonNode node, List<JsonNode> alle) {
        alle.add(node);
        node.forEach(inner -> addAll(inner, alle));
    }
}
