package dk.kommunestrategi.io.reading.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever misspelt a key is told which there are. */
class KnownKeysTest {

    @Test
    void whereTheyAreFewAllAreNamed() {
        Problem problem = unknown("{\"kommune\":{\"kode\":\"0999\",\"titel\":\"S\"}}");

        assertThat(problem.getAdvice(Sprog.DANSK))
                .isEqualTo("Ret stavemåden, eller fjern nøglen; her kan stå kode og navn.");
        assertThat(problem.getAdvice(Sprog.ENGELSK))
                .isEqualTo("Correct the spelling or remove the key; allowed here: kode and navn.");
    }

    @Test
    void andElseWhereTheyStand() {
        Problem problem = unknown("{\"initiativer\":[{\"navne\":\"S\"}]}");

        assertThat(problem.getAdvice(Sprog.DANSK))
                .matches("Mente du \"navn\"\\? Ret stavemåden, eller fjern nøglen; "
                        + "de [0-9]{2} nøgler, der kan stå her, findes i formatets JSON Schema\\.");
        assertThat(problem.getAdvice(Sprog.ENGELSK))
                .matches("Did you mean \"navn\"\\? Correct the spelling or remove the key; "
                        + "the [0-9]{2} keys that are allowed here stand in the format's JSON Schema\\.");
    }

    @Test
    void manyAreNotNamed() {
        assertThat(keys(16).text(Sprog.DANSK)).startsWith("her kan stå k1, k2").endsWith("k15 og k16");
        assertThat(keys(17).text(Sprog.DANSK)).startsWith("de 17 nøgler");
    }

    private static KnownKeys keys(int count) {
        return new KnownKeys(
                IntStream.rangeClosed(1, count).mapToObj(k -> "k" + k).toList());
    }

    private static Problem unknown(String dokument) {
        return new StrategiJson()
                .read(dokument).getProblems().stream()
                        .filter(problem -> problem.getCode() == Problemkode.UKENDT_NOEGLE)
                        .findFirst()
                        .orElseThrow();
    }
}
