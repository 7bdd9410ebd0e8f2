package dk.kommunestrategi.model.handleplan;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.udgift;
import static dk.kommunestrategi.model.Eksempel.udgiftsprofil;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class UdgiftsforloebTest {

    private static final Initiativ STORT = initiativ(1)
            .withVurdering(Vurdering.builder()
                    .from(vurdering())
                    .udgiftsniveau(Udgiftsniveau.STOR)
                    .build());
    private static final Initiativ LILLE = initiativ(1)
            .withVurdering(Vurdering.builder()
                    .from(vurdering())
                    .udgiftsniveau(Udgiftsniveau.LILLE)
                    .build());

    @Test
    void moneyFollowsTheStart() {
        Initiativ initiativ = LILLE.withUdgiftsprofil(udgiftsprofil(1, 2, -3));

        assertThat(kroner(initiativ, "2025-H1", Udgiftsart.DRIFT)).containsExactly(0, 1, 2, -3, 0, 0);
        assertThat(kroner(initiativ, "2026-H2", Udgiftsart.DRIFT)).containsExactly(0, 0, 1, 2, -3, 0);
    }

    @Test
    void aBudgetAdoptedBeforeHoldsNothingOfWhatIsNegotiated() {
        Initiativ initiativ = STORT.withUdgiftsprofil(udgiftsprofil(1, 2));

        assertThat(kroner(initiativ, "2025-H1", Udgiftsart.DRIFT)).containsExactly(0, 1, 2, 0, 0, 0);
        assertThat(kroner(initiativ, "2025-H2", Udgiftsart.DRIFT)).containsExactly(0, 0, 1, 2, 0, 0);
        assertThat(kroner(initiativ(1).withUdgiftsprofil(udgiftsprofil(1, 2)), "2025-H2", Udgiftsart.DRIFT))
                .containsExactly(0, 1, 2, 0, 0, 0);
    }

    @Test
    void whatLastsGoesOnWithItsLastYear() {
        Initiativ initiativ = LILLE.withUdgiftsprofil(
                Udgiftsprofil.builder().from(udgiftsprofil(5, 2)).varig(true).build(),
                Udgiftsprofil.builder()
                        .from(udgiftsprofil(7))
                        .art(Udgiftsart.ANLAEG)
                        .build());

        assertThat(kroner(initiativ, "2025-H1", Udgiftsart.DRIFT)).containsExactly(0, 5, 2, 2, 2, 2);
        assertThat(kroner(initiativ, "2025-H1", Udgiftsart.ANLAEG)).containsExactly(0, 7, 0, 0, 0, 0);
        assertThat(kroner(initiativ, "2025-H1", Udgiftsart.AFLEDT_DRIFT)).containsExactly(0, 0, 0, 0, 0, 0);
    }

    @Test
    void calendarYearsDoNotFollowTheStart() {
        Udgift varig = Udgift.builder().from(udgift(2026)).varig(true).build();
        Udgift before = Udgift.builder().from(udgift(2024)).varig(true).build();
        Udgift other = Udgift.builder().from(before).bevilling("B").build();
        Initiativ initiativ = STORT.withUdgifter(before, varig, other);

        assertThat(kroner(initiativ, "2025-H2", Udgiftsart.DRIFT)).containsExactly(200, 100, 200, 200, 200, 200);
    }

    /** From 2024 to 2029. */
    private static int[] kroner(Initiativ initiativ, String start, Udgiftsart art) {
        Udgiftsforloeb forloeb =
                Udgiftsforloeb.of(initiativ, Budgetregel.builder().build(), YearHalf.parse(start));
        return IntStream.rangeClosed(2024, 2029)
                .map(aar -> (int) (forloeb.netto(aar, art) / 100))
                .toArray();
    }
}
