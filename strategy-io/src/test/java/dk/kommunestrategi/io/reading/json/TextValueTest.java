package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.value.Beloeb;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

class TextValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. halvår 2026|2026-H1",
                "2026-2|2026-H2",
                "2026/1|2026-H1",
                "2026-h1|2026-H1",
                "2026, 2. halvår|2026-H2",
                "H2 2026|2026-H2",
                "forår 2026|2026-H1",
                "1.7.2026|2026-H2",
                "1. januar 2026|2026-H1",
                "2026-H3|",
                "12/2026|",
                "2/2026|",
                "2.1.2026|",
                "2026|",
                "1. oktober 2026|",
                "1. december 2026|",
                "oktober 2026|",
                "2. kvartal 2026|",
                "2026-Q2|",
                "2026 2. kvartal|",
                "2026-2-1|",
                "2026-02|",
                "2026 uge 2|",
                "uge 1 2026|",
                "2 år fra 2026|",
                "2026 (2 år)|"
            })
    void ofAHalfYearTheUsualFormsAreUnderstood(String written, String meant) {
        assertThat(TextValue.of(YearHalf.class).orElseThrow().guess(written).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24-12-2026|2026-12-24",
                "3/4-2026|2026-04-03",
                "1. 10. 2026|2026-10-01",
                "1. oktober 2026|2026-10-01",
                "oktober 2026|",
                "2026-1-2|",
                "31.02.2026|",
                "12/24/2026|",
                "24-12-26|",
                "2026-13-01|"
            })
    void ofADayTheUsualFormsAreUnderstood(String written, String meant) {
        assertThat(TextValue.of(LocalDate.class).orElseThrow().guess(written).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250.000,00|250000.00",
                "1.250.000 kr.|1250000",
                "250 000|250000",
                "-75,50|-75.50",
                "1,5 mio.|",
                "ca. 250.000|"
            })
    void ofAnAmountTheUsualFormsAreUnderstood(String written, String meant) {
        assertThat(TextValue.of(Beloeb.class).orElseThrow().guess(written).orElse(null))
                .isEqualTo(meant);
    }
}
