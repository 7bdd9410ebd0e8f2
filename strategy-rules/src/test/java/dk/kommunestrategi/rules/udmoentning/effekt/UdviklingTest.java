package dk.kommunestrategi.rules.udmoentning.effekt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import java.util.Optional;
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

    /** Each year has a target of its own; a measurement is held against that of its time, and before the first one against that. */
    @Test
    void aMeasurementIsHeldAgainstTheTargetOfItsTime() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(117).build())
                .addDelmaal(aar(2023).vaerdi(110).build(), aar(2025).vaerdi(105).build())
                .maal(aar(2026).vaerdi(100).build())
                .addMaalinger(
                        aar(2022).vaerdi(112).build(),
                        aar(2023).vaerdi(112).build(),
                        aar(2024).vaerdi(108).build(),
                        aar(2025).vaerdi(108).build(),
                        aar(2027).vaerdi(99).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(trin -> trin.maal().orElseThrow().getTil() + " " + udvikling.maalReachedInTime(trin))
                .containsExactly(
                        "2023-H2 Optional.empty",
                        "2023-H2 Optional[false]",
                        "2023-H2 Optional[true]",
                        "2025-H2 Optional[false]",
                        "2026-H2 Optional[true]");
    }

    /** Ten evictions in a month are not fewer than a hundred in a year. */
    @Test
    void whatIsCountedOverAMonthIsNotHeldAgainstAYear() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.TAL)
                .baseline(aar(2021).vaerdi(117).build())
                .maal(aar(2026).vaerdi(100).build())
                .addMaalinger(
                        tid("2024-03", "2024-03").vaerdi(10).build(),
                        tid("2024-Q1", "2024-Q4").vaerdi(110).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(trin -> trin.forskel() + " " + trin.maalReached())
                .containsExactly("OptionalLong.empty Optional.empty", "OptionalLong[-7] Optional[false]");
    }

    @Test
    void aShareCanAlwaysBeCompared() {
        Udvikling udvikling = Udvikling.from(indikator(Indikatorart.ANDEL)
                .baseline(aar(2021).vaerdi(60).build())
                .maal(aar(2026).vaerdi(75).build())
                .addMaalinger(tid("2024-03", "2024-03").vaerdi(80).build())
                .build());

        assertThat(udvikling.trin())
                .extracting(trin -> trin.forskel() + " " + trin.maalReached())
                .containsExactly("OptionalLong[20] Optional[true]");
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

    private static Indikator.Builder indikator(Indikatorart art) {
        return Indikator.builder().kode("i").navn("I").art(art);
    }

    private static Maaling.Builder aar(int aar) {
        return Maaling.builder().fra(Maaletid.of(YearHalf.of(aar, 1))).til(Maaletid.of(YearHalf.of(aar, 2)));
    }

    private static Maaling.Builder tid(String fra, String til) {
        return Maaling.builder()
                .fra(Maaletid.parse(fra).orElseThrow())
                .til(Maaletid.parse(til).orElseThrow());
    }
}
