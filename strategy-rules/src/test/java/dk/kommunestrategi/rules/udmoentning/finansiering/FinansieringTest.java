package dk.kommunestrategi.rules.udmoentning.finansiering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinansieringTest {

    private final Finansiering finansiering = Finansiering.from(Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .addInitiativer(
                    initiativ(2, udgift(2026, 100, "a", "b", "c"), udgift(2025, 10)),
                    initiativ(1, udgift(2026, 1, "b")),
                    initiativ(3))
            .build());

    @Test
    void amountsStandByYearAndThenByInitiative() {
        assertThat(finansiering.udgifter())
                .extracting(udgift -> udgift.aar() + " " + udgift.initiativ() + " " + udgift.beloeb())
                .containsExactly("2025 2 10.00", "2026 1 1.00", "2026 2 100.00");
    }

    @Test
    void sumsAreExact() {
        assertThat(finansiering.byAar()).isEqualTo(Map.of(2025, Beloeb.kroner(10), 2026, Beloeb.kroner(101)));
        assertThat(finansiering.byCenter(2026))
                .isEqualTo(Map.of("a", new Beloeb(3_334), "b", new Beloeb(3_433), "c", new Beloeb(3_333)));
        assertThat(finansiering.byCenter(2025)).isEmpty();
    }

    private static Initiativ initiativ(int nummer, Udgift... udgifter) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("I")
                .addUdgifter(udgifter)
                .build();
    }

    private static Udgift udgift(int aar, int kroner, String... centre) {
        Udgift.Builder udgift = Udgift.builder().aar(aar).beloeb(Beloeb.kroner(kroner));
        for (String center : centre) {
            udgift.addFordeling(Centerandel.builder().center(center).build());
        }
        return udgift.build();
    }
}
