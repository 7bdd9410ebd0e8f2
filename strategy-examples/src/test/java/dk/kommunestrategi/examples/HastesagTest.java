package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class HastesagTest {

    private final Strategi kolding = new StrategiJson()
            .read(new ByteArrayInputStream(Eksempel.KOLDING.dokument()))
            .getValue()
            .orElseThrow()
            .getStrategi();

    @Test
    void aCancelledPlanningStillEndsWithAPlan() {
        Hastesag hastesag = new Hastesag();
        hastesag.cancel();

        PlanResult plan = hastesag.plan(kolding);

        assertThat(plan.isPlan()).isTrue();
        assertThat(plan.getPlaceringer()).hasSize(15);
    }
}
