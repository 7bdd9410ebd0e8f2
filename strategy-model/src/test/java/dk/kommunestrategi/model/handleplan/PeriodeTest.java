package dk.kommunestrategi.model.handleplan;

import static dk.kommunestrategi.model.Eksempel.periode;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.sprog.Sprog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

class PeriodeTest {

    private final Periode periode = periode("2024-H1", "2026-H2");

    @Test
    void countsItsHalfYearsWithBothEnds() {
        assertThat(periode.antalHalvaar()).isEqualTo(6);
        assertThat(periode("2024-H2", "2024-H2").antalHalvaar()).isEqualTo(1);
    }

    @Test
    void startsCountingAtZero() {
        assertThat(periode.index(YearHalf.parse("2024-H1"))).isZero();
        assertThat(periode.index(YearHalf.parse("2025-H2"))).isEqualTo(3);
        assertThat(periode.index(YearHalf.parse("2023-H2"))).isEqualTo(-1);
        assertThat(periode.halvaar(5)).isEqualTo(YearHalf.parse("2026-H2"));
    }

    @Test
    void holdsBothItsEndsAndNothingBeyond() {
        assertThat(periode.contains(YearHalf.parse("2024-H1"))).isTrue();
        assertThat(periode.contains(YearHalf.parse("2026-H2"))).isTrue();
        assertThat(periode.contains(YearHalf.parse("2023-H2"))).isFalse();
        assertThat(periode.contains(YearHalf.parse("2027-H1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-H1 | 2027-H2 | true  | 2027                             | 2027
            2027-H1 | 2029-H2 | true  | 2027–2029                        | 2027–2029
            2027-H2 | 2027-H2 | false | 2. halvår 2027                   | H2 2027
            2027-H1 | 2027-H1 | false | 1. halvår 2027                   | H1 2027
            2027-H1 | 2028-H1 | false | 1. halvår 2027 til 1. halvår 2028 | H1 2027 to H1 2028
            2026-H2 | 2027-H2 | false | 2. halvår 2026 til 2. halvår 2027 | H2 2026 to H2 2027
            2028-H1 | 2027-H2 | false | 1. halvår 2028 til 2. halvår 2027 | H1 2028 to H2 2027""")
    void isWrittenByItsYearsWhereItIsWholeOnes(String fra, String til, boolean heleAar, String dansk, String engelsk) {
        Periode own = periode(fra, til);

        assertThat(own.isHeleAar()).isEqualTo(heleAar);
        assertThat(own.text(Sprog.DANSK)).isEqualTo(dansk);
        assertThat(own.text(Sprog.ENGELSK)).isEqualTo(engelsk);
    }
}
