package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.regel.CustomTerm;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A criterion of one's own that states no bound. */
class UkendtGraenseTest {

    @Test
    void isReportedWithoutABoundAndUnprovenWhenTheSearchEndsEarly() {
        CustomTerm term = starts -> Arrays.stream(starts).max().orElse(0);
        Planner planner = Planner.builder()
                .addKriterium(new EgetKriterium(opgave -> term))
                .build();
        Strategi strategi = Koldingtal.strategi()
                .withPolitik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of("EgetKriterium")))
                        .build());

        Planresultat resultat = planner.plan(
                Planforespoergsel.builder().strategi(strategi).maxSkridt(1_000).build());

        assertThat(resultat.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        Kriterievaerdi kriterium = resultat.getCriteria().get(0);
        assertThat(kriterium.getLowerBound()).isEmpty();
        assertThat(kriterium.getProven()).contains(false);
    }
}
