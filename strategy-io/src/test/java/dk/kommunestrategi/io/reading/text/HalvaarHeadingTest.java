package dk.kommunestrategi.io.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** Half-years in every form that people write them in, and nothing else. */
class HalvaarHeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-2",
                "2024/2",
                "2024 2",
                "2024.2",
                "2024-H2",
                "2024 H2",
                "2024H2",
                "2024h2",
                "H2 2024",
                "H2-2024",
                "H2/2024",
                "H2 24",
                "H2 '24",
                "2H 2024",
                "2H2024",
                "2H24",
                "24-H2",
                "2. halvår 2024",
                "2.halvår 2024",
                "2 halvår 2024",
                "2. halvår, 2024",
                "2. halvår af 2024",
                "2. halvår i 2024",
                "2. halvår 24",
                "2. halvaar 2024",
                "2. HALVÅR 2024",
                "andet halvår 2024",
                "Andet halvår af 2024",
                "II halvår 2024",
                "2024-II",
                "2024, 2. halvår",
                "2024: 2. halvår",
                "2024 – 2. halvår",
                "halvår 2, 2024",
                "2. hå 2024",
                "2. hå. 24",
                "2. halvdel af 2024",
                "Efterår 2024",
                "efteråret 2024",
                "2024 efterår",
                "Efterår 24",
                "1. juli 2024",
                "01-07-2024",
                "1.7.2024",
                "1/7-2024",
                "2024-07-01",
                "2024-07-01T00:00:00",
                "2.\u00A0halvår\n2024",
                "2. halv\u00ADår 2024",
                "\u200B2024-H2"
            })
    void theSecondHalfOf2024(String heading) {
        assertThat(HalvaarHeading.parse(heading)).hasValue(YearHalf.of(2024, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "24",
                "H2",
                "2024-3",
                "2024-H3",
                "H0 2024",
                "3. halvår 2024",
                "2024-02",
                "2024-12",
                "februar 2024",
                "jan-24",
                "januar 2024",
                "juli 2024",
                "2024-02-01",
                "2024-01-02",
                "2024-07-31",
                "Q1 2024",
                "2024-Q2",
                "1. kvartal 2024",
                "2. kvartal 2024",
                "uge 2 2024",
                "2 2024",
                "2024-H2-H1",
                "2024-H22",
                "x2024-H2",
                "2024-H\u0662",
                "sommer 2024"
            })
    void noHalfYear(String heading) {
        assertThat(HalvaarHeading.parse(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H1, 1",
        "1H, 1",
        "1. halvår, 1",
        "1, 1",
        "forår, 1",
        "første halvår, 1",
        "2. hå, 2",
        "Efteråret, 2",
        "II. halvår, 2"
    })
    void aHalfBelowItsYear(String text, int half) {
        assertThat(HalvaarHeading.half(text)).hasValue(Half.of(half));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1 2024",
                "2024 Q3",
                "2024-Q4",
                "K1 2024",
                "1. kvartal 2024",
                "2. kv. 24",
                "2024, 3. kvartal",
                "4Q24"
            })
    void quarters(String text) {
        assertThat(HalvaarHeading.isQuarter(text)).isTrue();
    }
}
