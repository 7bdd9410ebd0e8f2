package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeskrivelsesudkastTest {

    @Test
    void takesWhatTheCardSaysAndLeavesTheRestToTheOwner() {
        Strategi strategi = medFirst(Styringseksempel.strategi()
                        .getInitiativer()
                        .get(0)
                        .withProblemstilling("Problemet.")
                        .withForslag("Forslaget.")
                        .withForventetEffekt("Effekten.")
                        .withForventedeUdgifter("Udgifterne.")
                        .withTidsperspektiv("Et år."))
                .withHandleplan(Handleplan.builder()
                        .periode(Periode.of(Styringseksempel.HALVAAR, Styringseksempel.HALVAAR))
                        .addPlacering(Placering.builder()
                                .initiativ(1)
                                .formelStart(Styringseksempel.HALVAAR)
                                .build())
                        .build());

        Initiativbeskrivelse udkast =
                Beskrivelsesudkast.draft(strategi, 1, Sprog.DANSK).orElseThrow();

        assertThat(udkast.getNavn()).isEqualTo("Initiativ 1");
        assertThat(udkast.getBaggrund()).contains("Problemet.");
        assertThat(udkast.getFormaal()).contains("Forslaget.\nEffekten.");
        assertThat(udkast.getOrganisering()).contains("Initiativejere: Rolle INITIATIVEJER.");
        assertThat(udkast.getUdgifterTilUdvikling())
                .contains(
                        "Ifølge initiativkataloget, som ikke skelner mellem udvikling og implementering:\nUdgifterne.");
        assertThat(udkast.getUdgifterTilImplementering()).isEmpty();
        assertThat(udkast.getTidsplan())
                .contains("Et år.\nFormel start ifølge handleplanen: 1. halvår 2026.\nInddrages: Rolle CHEFGRUPPE får"
                        + " status hvert halvår og godkender beskrivelsen, før initiativet igangsættes endeligt.");
        assertThat(FaerdigBeskrivelse.mangler(udkast))
                .extracting(Tekst::toString)
                .containsExactly("UDGIFTER_OG_RESSOURCER");
    }

    @Test
    void coversEffectFromTheStart() {
        Initiativbeskrivelse udkast = Beskrivelsesudkast.draft(Styringseksempel.strategi(), 1, Sprog.ENGELSK)
                .orElseThrow();

        assertThat(udkast.getLeverancer()).singleElement().satisfies(leverance -> {
            assertThat(leverance.isEffektmaaling()).isTrue();
            assertThat(leverance.getAnsvarlig()).contains("initiativejer");
            assertThat(leverance.getNavn()).isEqualTo("Measurement of effect and follow-up");
        });
        assertThat(udkast.getBaggrund()).isEmpty();
        assertThat(udkast.getFormaal()).isEmpty();
        assertThat(StrategiCheck.check(medFirst(
                        Styringseksempel.strategi().getInitiativer().get(0).withInitiativbeskrivelse(udkast))))
                .noneMatch(Problem::isFejl);
        assertThat(Beskrivelsesudkast.draft(Styringseksempel.strategi(), 9, Sprog.DANSK))
                .isEmpty();
    }

    private static Strategi medFirst(Initiativ initiativ) {
        Strategi strategi = Styringseksempel.strategi();
        return strategi.withInitiativer(
                List.of(initiativ, strategi.getInitiativer().get(1)));
    }
}
