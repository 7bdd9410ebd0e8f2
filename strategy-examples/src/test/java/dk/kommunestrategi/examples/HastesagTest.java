package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planresultat;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class HastesagTest {

    private final Strategi kolding = new StrategiJson()
            .read(new ByteArrayInputStream(Eksempel.KOLDING.dokument()))
            .getStrategi()
            .orElseThrow();

    @Test
    void aCancelledPlanningStillEndsWithAPlan() {
        Hastesag hastesag = new Hastesag();
        hastesag.cancel();

        Planresultat plan = hastesag.plan(kolding);

        assertThat(plan.erPlan()).isTrue();
        assertThat(plan.getPlaceringer()).hasSize(15);
    }
}
