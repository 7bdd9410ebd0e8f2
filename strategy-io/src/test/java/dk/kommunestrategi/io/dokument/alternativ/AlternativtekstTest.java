package dk.kommunestrategi.io.dokument.alternativ;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Computed;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativtekstTest {

    @Test
    void ofSeveralStrategiesItIsCountedWhatStartsOtherwiseAndWhatIsLeftOut() {
        PlanResult plan = Computed.jointPlan();
        List<Flytning> flytninger = Planforskel.between(
                        plan.getAlternatives().get(0), plan.getAlternatives().get(1))
                .flytninger();

        assertThat(flytninger).hasSize(3);
        assertThat(flytninger).filteredOn(flytning -> flytning.til().isEmpty()).hasSize(1);
        assertThat(new Alternativtekst(plan, Sprog.DANSK).andrePlaner().get(0))
                .endsWith(" 2 initiativer starter i et andet halvår end i den anbefalede plan."
                        + " Ét initiativ, som den anbefalede plan har med, udelades.");
    }

    @Test
    void whatOnlyAnAlternativeIncludesIsCountedByItself() {
        List<String> andre = new Alternativtekst(Computed.plan("udeladte.json"), Sprog.DANSK).andrePlaner();

        assertThat(andre.get(0))
                .endsWith(" Ét initiativ starter i et andet halvår end i den anbefalede plan."
                        + " Ét initiativ, som den anbefalede plan har med, udelades."
                        + " 2 initiativer, som den anbefalede plan udelader, er med.");
        assertThat(andre.get(1))
                .endsWith("»Let implementerbare først« (3 mod 2)."
                        + " Ét initiativ, som den anbefalede plan har med, udelades."
                        + " Ét initiativ, som den anbefalede plan udelader, er med.");
    }
}
