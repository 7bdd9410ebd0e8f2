package dk.kommunestrategi.io.dokument.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import org.junit.jupiter.api.Test;

class BegrundelsestekstTest {

    private final Strategi strategi = new StrategiJson()
            .read(Dokumenter.resource("strategi.json"))
            .getValue()
            .orElseThrow()
            .getStrategi();

    @Test
    void ofAnIncompletePlanNothingIsSaidToBeAsGood() {
        Handleplan full = Planner.standard().plan(strategi).handleplan().orElseThrow();
        Handleplan partial = Handleplan.builder()
                .periode(full.getPeriode())
                .addPlacering(full.getPlaceringer().get(0))
                .build();

        assertThat(text(partial, Sprog.DANSK))
                .contains("Hvad der er bedst, kan først beregnes, når alle initiativer er placeret.")
                .contains(": muligt efter reglerne")
                .doesNotContain("lige så godt", "ingen forskel");
        assertThat(text(partial, Sprog.ENGELSK))
                .contains("Which is best cannot be computed until all initiatives are placed.")
                .contains(": possible by the rules")
                .doesNotContain("as good", "no difference");
        assertThat(text(full, Sprog.DANSK)).doesNotContain("kan først beregnes", "muligt efter reglerne");
    }

    private String text(Handleplan handleplan, Sprog sprog) {
        return Begrundelsestekst.dokument(
                        new Begrunder(Planner.standard())
                                .explain(Planner.standard().evaluate(strategi.withHandleplan(handleplan))),
                        sprog)
                .text();
    }
}
