package dk.kommunestrategi.model.sag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValgperiodeTest {

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2018, 2021",
        "2022-01-01, 2022, 2025",
        "2025-12-31, 2022, 2025",
        "2026-01-01, 2026, 2029",
        "1982-01-01, 1982, 1985"
    })
    void aDayLiesInATermOfFourYears(LocalDate dag, int fra, int til) {
        assertThat(Valgperiode.of(dag)).isEqualTo(Valgperiode.of(fra, til));
        assertThat(Valgperiode.of(dag).contains(dag)).isTrue();
        assertThat(Valgperiode.of(dag).isLovbestemt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022, 2025, true", "2024, 2025, true", "2022, 2026, false", "2021, 2024, false", "2025, 2022, false"})
    void aTermIsTheLawsOrPartOfIt(int fra, int til, boolean isLovbestemt) {
        assertThat(Valgperiode.of(fra, til).isLovbestemt()).isEqualTo(isLovbestemt);
    }
}
