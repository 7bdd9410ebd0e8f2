package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RessourcetraekCheckProperties {

    @Property
    void reportsALevelExactlyWhereItIsAboveTheScale(
            @ForAll @IntRange(min = 1, max = 20) int skala, @ForAll @IntRange(max = 25) int niveau) {
        Strategi single = Eksempel.strategiWithVurdering(Eksempel.vurdering(Eksempel.traek("rus", niveau)))
                .withSkala(skala);
        Strategi alle = Eksempel.strategiWithVurdering(Eksempel.vurderingWithAlleCentre(niveau))
                .withSkala(skala);

        assertThat(Findings.problems(new RessourcetraekCheck(), single)).hasSize(niveau > skala ? 1 : 0);
        assertThat(Findings.problems(new RessourcetraekCheck(), alle)).hasSize(niveau > skala ? 1 : 0);
    }
}
