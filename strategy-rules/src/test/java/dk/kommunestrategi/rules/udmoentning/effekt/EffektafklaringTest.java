package dk.kommunestrategi.rules.udmoentning.effekt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Styring;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threeten.extra.YearHalf;

class EffektafklaringTest {

    @Test
    void anInitiativeWithABaselineInAnExistingSystemAndAFollowUpLacksNothing() {
        Effektafklaring afklaring = afklaring(
                Optional.of("Hvert år"), indikator(1, Indikatorart.TAL).build());

        assertThat(afklaring.mangler()).isEmpty();
        assertThat(afklaring.isAfklaret()).isTrue();
        assertThat(afklaring.indikatorerThatRequireMetodegodkendelse()).isEmpty();
    }

    @Test
    void anIndicatorOfAnotherInitiativeSettlesNothing() {
        Effektafklaring afklaring =
                afklaring(Optional.empty(), indikator(2, Indikatorart.TAL).build());

        assertThat(afklaring.mangler()).containsExactly(Effektmangel.INGEN_INDIKATOR, Effektmangel.INGEN_OPFOELGNING);
        assertThat(afklaring.isAfklaret()).isFalse();
        assertThat(afklaring.indikatorer()).isEmpty();
    }

    @Test
    void whatIsWeakButSettledIsAdviceOnly() {
        Effektafklaring kvalitativ = afklaring(
                Optional.of("Hvert år"),
                indikator(1, Indikatorart.KVALITATIV)
                        .baseline(Optional.empty())
                        .datakilde(kilde(Datakildeart.STOERRE_SAERSKILT))
                        .build());
        Effektafklaring withoutBaseline = afklaring(
                Optional.of("Hvert år"),
                indikator(1, Indikatorart.TAL).baseline(Optional.empty()).build());

        assertThat(kvalitativ.mangler())
                .containsExactly(Effektmangel.KUN_KVALITATIVE, Effektmangel.SAERSKILT_INDSAMLING);
        assertThat(kvalitativ.isAfklaret()).isTrue();
        assertThat(kvalitativ.indikatorerThatRequireMetodegodkendelse()).hasSize(1);
        assertThat(withoutBaseline.mangler()).containsExactly(Effektmangel.INGEN_BASELINE);
    }

    @Test
    void aSmallerCollectionNeedsNoApprovalOfItsMethod() {
        Effektafklaring afklaring = afklaring(
                Optional.of("Hvert år"),
                indikator(1, Indikatorart.TAL)
                        .datakilde(kilde(Datakildeart.SAERSKILT))
                        .build());

        assertThat(afklaring.mangler()).containsExactly(Effektmangel.SAERSKILT_INDSAMLING);
        assertThat(afklaring.indikatorerThatRequireMetodegodkendelse()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLackIsToldInBothLanguages(Effektmangel mangel) {
        assertThat(mangel.text(Sprog.DANSK)).isNotBlank().isNotEqualTo(mangel.text(Sprog.ENGELSK));
    }

    private static Effektafklaring afklaring(Optional<String> opfoelgning, Indikator indikator) {
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .addInitiativ(Initiativ.builder()
                        .nummer(1)
                        .navn("I")
                        .effektopfoelgning(opfoelgning)
                        .build())
                .styring(Styring.builder().addIndikator(indikator).build())
                .build();
        assertThat(Effektafklaring.from(strategi, 2)).isEmpty();
        return Effektafklaring.from(strategi, 1).orElseThrow();
    }

    private static Indikator.Builder indikator(int initiativ, Indikatorart art) {
        return Indikator.builder()
                .kode("i")
                .navn("I")
                .art(art)
                .addInitiativer(initiativ)
                .datakilde(kilde(Datakildeart.EKSISTERENDE))
                .baseline(Maaling.builder()
                        .fra(Maaletid.of(YearHalf.of(2021, 1)))
                        .til(Maaletid.of(YearHalf.of(2021, 2)))
                        .vaerdi(117)
                        .build());
    }

    private static Datakilde kilde(Datakildeart art) {
        return Datakilde.builder().navn("Kilde").art(art).build();
    }
}
