package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.YearHalf;
import tools.jackson.databind.JsonNode;

class PlanCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesTheDocumentWithTheComputedPlanAsItsHandleplan() {
        Path file = folder.resolve("kolding.json");

        Run run = Run.run("plan", "kolding", "--lock", "6=2025-H2", "--out", file.toString());

        assertThat(run.exit()).isZero();
        Strategi written =
                new StrategiJson().read(file).getValue().orElseThrow().getStrategi();
        assertThat(written.withHandleplan(Eksempel.KOLDING.strategi().getHandleplan())
                        .withHandleplansversioner(Eksempel.KOLDING.strategi().getHandleplansversioner()))
                .isEqualTo(Eksempel.KOLDING.strategi());
        assertThat(written.getHandleplan()
                        .orElseThrow()
                        .placering(6)
                        .orElseThrow()
                        .getFormelStart())
                .isEqualTo(YearHalf.of(2025, 2));
        assertThat(written.getHandleplan()
                        .orElseThrow()
                        .placering(6)
                        .orElseThrow()
                        .isFastlagt())
                .isTrue();
    }

    @Test
    void planningWhatWasPlannedChangesNothing() {
        String file = folder.resolve("kolding.json").toString();
        Run.run("plan", "kolding", "--out", file);

        Run again = Run.run("plan", file, "--json");

        assertThat(again.json().get("placeringer"))
                .isEqualTo(again.json().get("existing").get("placeringer"));
        assertThat(again.json().get("existing").get("problems")).isEmpty();
    }

    @Test
    void readsStdin() {
        InputStream stdin = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Eksempel.KOLDING.dokument()));
            assertThat(Run.run("plan", "-", "--json").json())
                    .isEqualTo(Run.run("plan", "kolding", "--json").json());
        } finally {
            System.setIn(stdin);
        }
    }

    @Test
    void aPlanThatDoesNotFitTheRequestedPeriodIsJudgedInItsOwn() {
        JsonNode existing = Run.run("plan", "kolding", "--period", "2024-H2..2027-H1", "--json")
                .json()
                .get("existing");

        assertThat(existing.get("periode").get("fra").stringValue()).isEqualTo("2024-H1");
        assertThat(existing.get("criteria")).hasSize(5);
        assertThat(existing.get("problems")).isEmpty();
    }

    @Test
    void aLongerPeriodLeavesTheExistingPlanComparable() {
        Run run = Run.run("plan", "kolding", "--period", "2024-H1..2027-H2", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("existing").get("criteria")).hasSize(5);
        assertThat(run.json().get("belastning").get(0).get("belastning").size()).isGreaterThanOrEqualTo(8);
    }
}
