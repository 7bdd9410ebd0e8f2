package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The format's contract with its users: these documents read as they always have. */
class ContractTest {

    private final StrategiJson json = new StrategiJson();

    @Test
    void aSoundDocumentReadsWithoutProblems() throws IOException {
        Result<Strategidokument> reading = json.read(resource("strategi.json"));

        assertThat(reading.getProblems()).isEmpty();
        assertThat(reading.getValue().orElseThrow().getStrategi().getInitiativer())
                .hasSize(5);
    }

    @Test
    void everyProblemOfAFaultyDocumentIsFoundWhereItIs() throws IOException {
        List<Tuple> forventet = new ArrayList<>();
        for (JsonNode problem :
                new JsonMapper().readTree(resource("validate-med-fejl.json")).get("problems")) {
            forventet.add(tuple(
                    problem.get("severity").stringValue(),
                    problem.get("pointer").stringValue(),
                    problem.get("line").intValue(),
                    problem.get("column").intValue()));
        }

        Result<Strategidokument> reading = json.read(resource("strategi-med-fejl.json"));

        assertThat(reading.getValue()).isEmpty();
        assertThat(forventet).hasSize(8);
        assertThat(reading.getProblems())
                .extracting(
                        problem -> problem.getSeverity().name(),
                        Problem::getPointer,
                        problem -> problem.getLine().orElseThrow(),
                        problem -> problem.getColumn().orElseThrow())
                .containsExactlyElementsOf(forventet);
    }

    private static byte[] resource(String navn) throws IOException {
        try (InputStream input = ContractTest.class.getResourceAsStream(navn)) {
            return input.readAllBytes();
        }
    }
}
