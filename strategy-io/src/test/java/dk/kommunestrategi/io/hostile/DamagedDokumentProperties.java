package dk.kommunestrategi.io.hostile;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.schema.Damage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A million documents, of strategies and of portfolios, damaged within the grammar of JSON: half an hour, and so not in the build that changes pass. */
@Tag("deep")
class DamagedDokumentProperties {

    private static final List<JsonNode> DOKUMENTER = Stream.of(
                    Dokumenter.resource("strategi.json"),
                    Dokumenter.resource("hele-formatet.json"),
                    Dokumenter.resource("vaegtede-kriterier.json"),
                    Dokumenter.portefoelje(),
                    Dokumenter.portefoeljeWithoutRoom())
            .map(new JsonMapper()::readTree)
            .toList();

    @Property(tries = 1_000_000, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void theReaderKeepsItsPromises(@ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int antal) {
        JsonNode root = DOKUMENTER.get(random.nextInt(DOKUMENTER.size())).deepCopy();
        for (int k = 0; k < antal; k++) {
            Damage.add(root, random);
        }

        ReadingPromises.check(root.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }
}
