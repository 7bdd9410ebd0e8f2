package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kommunestrategi.model.problem.Problemkode;
import org.junit.jupiter.api.Test;

/** An application that has Jackson 2 keeps it: both work in one process, and neither sees what the other is told. */
class Jackson2Test {

    @Test
    void bothReadTheSameDocument() throws Exception {
        ObjectMapper jackson2 = new ObjectMapper();
        StrategiJson json = new StrategiJson();
        JsonNode trae = jackson2.readTree(Dokumenter.sundt());

        Indlaesning indlaesning = json.read(jackson2.writeValueAsString(trae));

        assertThat(indlaesning.getProblems()).isEmpty();
        JsonNode skrevet =
                jackson2.readTree(json.write(indlaesning.getStrategi().orElseThrow()));
        assertThat(skrevet.get("initiativer").size())
                .isEqualTo(trae.get("initiativer").size());
        assertThat(json.read("{").getProblems().get(0).getCode()).isEqualTo(Problemkode.SYNTAKSFEJL);
    }
}
