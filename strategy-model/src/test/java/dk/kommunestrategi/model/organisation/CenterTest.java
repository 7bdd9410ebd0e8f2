package dk.kommunestrategi.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class CenterTest {

    private static final YearHalf BEFORE = YearHalf.of(2026, 1);
    private static final YearHalf FIRST = YearHalf.of(2026, 2);
    private static final YearHalf BETWEEN = YearHalf.of(2027, 1);
    private static final YearHalf SECOND = YearHalf.of(2027, 2);

    private final Center center = Center.builder()
            .kode("rus")
            .navn("Rusmiddelcenter")
            .addKapacitetsaendring(aendring(SECOND, 6))
            .addKapacitetsaendring(aendring(FIRST, 2))
            .build();

    private static Kapacitetsaendring aendring(YearHalf fra, int kapacitet) {
        return Kapacitetsaendring.builder().fra(fra).kapacitet(kapacitet).build();
    }

    @Test
    void theLatestChangeHoldsInWhateverOrderTheyStand() {
        assertThat(center.kapacitet(FIRST)).hasValue(2);
        assertThat(center.kapacitet(BETWEEN)).hasValue(2);
        assertThat(center.kapacitet(SECOND)).hasValue(6);
        assertThat(center.kapacitet(SECOND.plusHalves(9))).hasValue(6);
    }

    @Test
    void beforeTheFirstChangeWhatHoldsFromTheBeginningHoldsIfAnything() {
        assertThat(center.kapacitet(BEFORE)).isEqualTo(OptionalInt.empty());
        assertThat(Center.builder().from(center).kapacitet(4).build().kapacitet(BEFORE))
                .hasValue(4);
    }
}
