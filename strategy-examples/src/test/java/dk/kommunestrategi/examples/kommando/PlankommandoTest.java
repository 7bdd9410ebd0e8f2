package dk.kommunestrategi.examples.kommando;

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

class PlankommandoTest {

    @TempDir
    Path folder;

    @Test
    void writesTheDocumentWithTheComputedPlanAsItsHandleplan() {
        Path fil = folder.resolve("kolding.json");

        Koersel koersel = Koersel.run("plan", "kolding", "--lock", "6=2025-H2", "--out", fil.toString());

        assertThat(koersel.exit()).isZero();
        Strategi skrevet = new StrategiJson().read(fil).getStrategi().orElseThrow();
        assertThat(skrevet.withHandleplan(Eksempel.KOLDING.strategi().getHandleplan()))
                .isEqualTo(Eksempel.KOLDING.strategi());
        assertThat(skrevet.getHandleplan()
                        .orElseThrow()
                        .placering(6)
                        .orElseThrow()
                        .getFormelStart())
                .isEqualTo(YearHalf.of(2025, 2));
        assertThat(skrevet.getHandleplan()
                        .orElseThrow()
                        .placering(6)
                        .orElseThrow()
                        .isFastlagt())
                .isTrue();
    }

    @Test
    void planningWhatWasPlannedChangesNothing() {
        String fil = folder.resolve("kolding.json").toString();
        Koersel.run("plan", "kolding", "--out", fil);

        Koersel igen = Koersel.run("plan", fil, "--json");

        assertThat(igen.json().get("placeringer"))
                .isEqualTo(igen.json().get("existing").get("placeringer"));
        assertThat(igen.json().get("existing").get("problems")).isEmpty();
    }

    @Test
    void readsStdin() {
        InputStream stdin = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Eksempel.KOLDING.dokument()));
            assertThat(Koersel.run("plan", "-", "--json").json())
                    .isEqualTo(Koersel.run("plan", "kolding", "--json").json());
        } finally {
            System.setIn(stdin);
        }
    }

    @Test
    void aPlanThatDoesNotFitTheRequestedPeriodIsJudgedInItsOwn() {
        JsonNode existing = Koersel.run("plan", "kolding", "--period", "2024-H2..2027-H1", "--json")
                .json()
                .get("existing");

        assertThat(existing.get("periode").get("fra").stringValue()).isEqualTo("2024-H1");
        assertThat(existing.get("criteria")).hasSize(5);
        assertThat(existing.get("problems")).isEmpty();
    }

    @Test
    void aLongerPeriodLeavesTheExistingPlanComparable() {
        Koersel koersel = Koersel.run("plan", "kolding", "--period", "2024-H1..2027-H2", "--json");

        assertThat(koersel.exit()).isZero();
        assertThat(koersel.json().get("existing").get("criteria")).hasSize(5);
        assertThat(koersel.json().get("belastning").get(0).get("belastning").size())
                .isGreaterThanOrEqualTo(8);
    }
}
