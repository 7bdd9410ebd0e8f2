package dk.kommunestrategi.io.dagsorden.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What day it was in Denmark, in summer and in winter, when a meeting began. */
class MoededagTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-18T17:00:00+02:00,false,2026-05-18",
        "2026-05-18T22:00:00Z,false,2026-05-19",
        "2026-05-18T21:59:59Z,false,2026-05-18",
        "2026-01-18T22:00:00Z,false,2026-01-18",
        "2026-01-18T23:00:00Z,false,2026-01-19",
        "2026-05-18T22:00:00,false,2026-05-18",
        "2026-05-18T22:00:00,true,2026-05-19",
        "2026-05-18T22:00:00.123Z,false,2026-05-19",
        "2026-12-31T23:30Z,false,2027-01-01",
        "2026-05-18 22:00:00Z,true,2026-05-19",
        "2026-05-18T01:00:00+05:00,false,2026-05-17",
        "2026-05-18,true,2026-05-18",
        "18-05-2026 17:00:00,false,2026-05-18",
        "18. maj 2026 kl. 17,false,2026-05-18",
        "/Date(1779141600000)/,false,2026-05-19",
        "/Date(1779141600000+0200)/,true,2026-05-19",
        "2026-13-18T22:00:00Z,false,",
        "2026-05-18T25:00:00Z,false,",
        "i morgen,true,"
    })
    void theDayIsThatInDenmark(String written, boolean utc, LocalDate dato) {
        assertThat(Moededag.of(written, utc).orElse(null)).isEqualTo(dato);
    }
}
