package dk.kommunestrategi.model.handleplan;

import static dk.kommunestrategi.model.Eksempel.periode;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
