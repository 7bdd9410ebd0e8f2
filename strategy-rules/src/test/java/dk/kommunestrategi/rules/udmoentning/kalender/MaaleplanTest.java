package dk.kommunestrategi.rules.udmoentning.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Periode;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class MaaleplanTest {

    @Test
    void aMeasurementIsDueOneIntervalAfterTheLatest() {
        Indikator indikator = indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(1).build())
                .addMaaling(aar(2022).vaerdi(1).build())
                .interval(3)
                .build();

        assertThat(Maaleplan.forfald(indikator, periode("2023-H1", "2026-H1")))
                .extracting(YearHalf::toString)
                .containsExactly("2024-H1", "2025-H2");
        assertThat(Maaleplan.forfald(indikator, periode("2025-H1", "2027-H1")))
                .as("overdue, so at once")
                .extracting(YearHalf::toString)
                .containsExactly("2025-H1", "2026-H2");
    }

    @Test
    void withoutAnIntervalOrAnythingToCountFromNothingIsDue() {
        Periode periode = periode("2023-H1", "2026-H1");

        assertThat(Maaleplan.forfald(indikator(Indikatorart.TAL).interval(1).build(), periode))
                .isEmpty();
        assertThat(Maaleplan.forfald(
                        indikator(Indikatorart.TAL)
                                .baseline(aar(2021).vaerdi(1).build())
                                .build(),
                        periode))
                .isEmpty();
    }

    @Property
    void whatIsDueIsAnIntervalApartAndLeavesNoGap(
            @ForAll @IntRange(min = -30, max = 30) int senest,
            @ForAll @IntRange(min = 1, max = 9) int interval,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        Periode periode = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2026, 1).plusHalves(length - 1));
        List<Integer> forfald = Maaleplan.each(YearHalf.of(2026, 1).plusHalves(senest), interval, periode).stream()
                .map(periode::index)
                .toList();

        int first = Math.max(0, senest + interval);
        assertThat(forfald)
                .containsExactlyElementsOf(IntStream.range(0, length)
                        .filter(h -> h >= first && (h - first) % interval == 0)
                        .boxed()
                        .toList());
    }

    private static Indikator.Builder indikator(Indikatorart art) {
        return Indikator.builder().kode("i").navn("I").art(art);
    }

    private static Maaling.Builder aar(int aar) {
        return Maaling.builder().fra(Maaletid.of(YearHalf.of(aar, 1))).til(Maaletid.of(YearHalf.of(aar, 2)));
    }

    private static Periode periode(String fra, String til) {
        return Periode.of(YearHalf.parse(fra), YearHalf.parse(til));
    }
}
