package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class KontrolAfRessourcetraekProperties {

    @Property
    void reportsALevelExactlyWhereItIsAboveTheScale(
            @ForAll @IntRange(min = 1, max = 20) int skala, @ForAll @IntRange(max = 25) int niveau) {
        Strategi enkelt = Eksempel.strategiMedVurdering(Eksempel.vurdering(Eksempel.traek("rus", niveau)))
                .withSkala(skala);
        Strategi alle = Eksempel.strategiMedVurdering(Eksempel.vurderingMedAlleCentre(niveau))
                .withSkala(skala);

        assertThat(Fund.problems(new KontrolAfRessourcetraek(), enkelt)).hasSize(niveau > skala ? 1 : 0);
        assertThat(Fund.problems(new KontrolAfRessourcetraek(), alle)).hasSize(niveau > skala ? 1 : 0);
    }
}
