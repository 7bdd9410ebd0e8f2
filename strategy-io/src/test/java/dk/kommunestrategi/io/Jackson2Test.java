package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import org.junit.jupiter.api.Test;

/** An application that has Jackson 2 keeps it: both work in one process, and neither sees what the other is told. */
class Jackson2Test {

    @Test
    void bothReadTheSameDocument() throws Exception {
        ObjectMapper jackson2 = new ObjectMapper();
        StrategiJson json = new StrategiJson();
        JsonNode tree = jackson2.readTree(Dokumenter.sound());

        Result<Strategidokument> reading = json.read(jackson2.writeValueAsString(tree));

        assertThat(reading.getProblems()).isEmpty();
        JsonNode written =
                jackson2.readTree(json.write(reading.getValue().orElseThrow().getStrategi()));
        assertThat(written.get("initiativer").size())
                .isEqualTo(tree.get("initiativer").size());
        assertThat(json.read("{").getProblems().get(0).getCode()).isEqualTo(Problemkode.SYNTAKSFEJL);
    }
}
