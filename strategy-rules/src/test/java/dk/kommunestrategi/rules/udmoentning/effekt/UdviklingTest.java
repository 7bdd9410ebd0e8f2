package dk.kommunestrategi.rules.udmoentning.effekt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Indikatorart;
import dk.kommunestrategi.model.styring.Maaling;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class UdviklingTest {

    /** The catalogue's own figures: 117 evictions in 2021, 134 in 2022. */
    @Test
    void evictionsRoseBySeventeen() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(117).build())
                .addMaaling(aar(2022).vaerdi(134).build())
                .build());

        assertThat(udvikling.trin()).singleElement().satisfies(trin -> {
            assertThat(trin.vaerdi()).hasValue(134);
            assertThat(trin.forskel()).hasValue(17);
            assertThat(trin.maalReached()).isEmpty();
        });
    }

    @Test
    void aTargetBelowTheBaselineIsReachedFromAbove() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(117).build())
                .maal(aar(2026).vaerdi(100).build())
                .addMaalinger(
                        aar(2024).vaerdi(100).build(),
                        aar(2022).vaerdi(134).build(),
                        aar(2023).vaerdi(101).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(trin ->
                        trin.maaling().getTil() + " " + trin.maalReached().orElseThrow())
                .containsExactly("2022-H2 false", "2023-H2 false", "2024-H2 true");
    }

    @Test
    void nothingIsMissedBeforeItsTimeHasCome() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(117).build())
                .maal(aar(2024).vaerdi(100).build())
                .addMaalinger(
                        aar(2022).vaerdi(110).build(),
                        aar(2023).vaerdi(99).build(),
                        aar(2024).vaerdi(101).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(udvikling::maalReachedInTime)
                .containsExactly(Optional.empty(), Optional.of(true), Optional.of(false));
    }

    @Test
    void aTargetAboveTheBaselineIsReachedFromBelow() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(10).build())
                .maal(aar(2026).vaerdi(12).build())
                .addMaalinger(aar(2022).vaerdi(11).build(), aar(2023).vaerdi(12).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(trin -> trin.maalReached().orElseThrow())
                .containsExactly(false, true);
    }

    @Test
    void aTargetThatIsTheBaselineDoesNotSayWhichWayIsBetter() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(117).build())
                .maal(aar(2026).vaerdi(117).build())
                .addMaalinger(
                        aar(2022).vaerdi(134).build(),
                        aar(2023).vaerdi(117).build(),
                        aar(2024).vaerdi(100).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(Udviklingstrin::maalReached)
                .containsExactly(Optional.empty(), Optional.of(true), Optional.empty());
    }

    /** The flow into and out of homelessness: what counts is how many more come in than out. */
    @Test
    void aFlowDevelopsByItsNet() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.STROEM)
                .baseline(aar(2023).tilgang(40).afgang(30).build())
                .addMaalinger(
                        aar(2024).tilgang(38).afgang(35).build(),
                        aar(2025).tilgang(30).afgang(42).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(
                        trin -> trin.vaerdi().getAsLong() + " " + trin.forskel().getAsLong())
                .containsExactly("3 -7", "-12 -22");
    }

    @Test
    void aStatementHasNoDifference() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.KVALITATIV)
                .addMaaling(aar(2024).udsagn("Bedre").build())
                .build());

        assertThat(udvikling.trin()).singleElement().satisfies(trin -> {
            assertThat(trin.vaerdi()).isEmpty();
            assertThat(trin.forskel()).isEmpty();
        });
    }

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
        return Maaling.builder().fra(YearHalf.of(aar, 1)).til(YearHalf.of(aar, 2));
    }

    private static Periode periode(String fra, String til) {
        return Periode.of(YearHalf.parse(fra), YearHalf.parse(til));
    }
}
