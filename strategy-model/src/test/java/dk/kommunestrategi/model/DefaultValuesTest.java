package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What holds where a strategy does not say. */
class DefaultValuesTest {

    @Test
    void orderTheCriteriaAsTheDefaultPolicyDoes() {
        assertThat(Prioriteringspolitik.STANDARD.getKriterier())
                .extracting(Kriterievalg::getId)
                .containsExactly(
                        "LetImplementerbareFoerst",
                        "TidligEffektIAlleCentre",
                        "UdjaevnetRessourcetraek",
                        "LoebendeTemafokus",
                        "TidligstMulig");
    }

    @Test
    void setTheParametersOfTheDefaultPolicy() {
        Prioriteringspolitik politik = Prioriteringspolitik.STANDARD;

        assertThat(politik.getTidligtSenest()).isZero();
        assertThat(politik.isAfslutIPerioden()).isFalse();
        assertThat(politik.getStandardvarighed()).isEmpty();
        assertThat(politik.getTidshorisonter()).isEmpty();
        assertThat(politik.getVarighedssyn()).isEqualTo(Varighedssyn.FORVENTET);
    }

    @Test
    void sayWhatTheWordsOfTheCardsMean() {
        Prioriteringspolitik politik = Prioriteringspolitik.STANDARD;

        assertThat(Stream.of(Tidshorisont.values()).map(politik::skoen))
                .containsExactly(
                        Varighedsskoen.of(1, 1, 2),
                        Varighedsskoen.of(2, 1, 4),
                        Varighedsskoen.of(4, 3, 9),
                        Varighedsskoen.of(1, 1, 10));
    }

    @Test
    void makeTheBudgetRuleConcernLargeCostsInTheHalfYearOfNegotiations() {
        Budgetregel budgetregel = Prioriteringspolitik.STANDARD.getBudgetregel();

        assertThat(budgetregel.getTaerskel()).isEqualTo(Udgiftsniveau.STOR);
        assertThat(budgetregel.getBetingelse()).isEqualTo(Budgetbetingelse.FORHANDLINGSHALVAAR);
    }

    @Test
    void areThoseOfAPolicyThatStatesNothing() {
        assertThat(Prioriteringspolitik.builder().build()).isEqualTo(Prioriteringspolitik.STANDARD);
    }

    @Test
    void giveAStrategyTheScaleOfThreeAndThePresentFormat() {
        assertThat(Eksempel.emptyStrategi().getSkala()).isEqualTo(3);
        assertThat(Eksempel.emptyStrategi().getVersion()).isEqualTo("1.0");
    }

    @Test
    void inventNothingThatAStrategyDoesNotState() {
        Strategi strategi = Eksempel.emptyStrategi();

        assertThat(strategi.getBeskrivelse()).isEmpty();
        assertThat(strategi.getPeriode()).isEmpty();
        assertThat(strategi.getStatus()).isEmpty();
        assertThat(strategi.getPolitik()).isEmpty();
        assertThat(strategi.getHandleplan()).isEmpty();
        assertThat(strategi.getStyring()).isEmpty();
    }

    @Test
    void letAStrategyBeAskedForWhatItDoesNotState() {
        Strategi strategi = Eksempel.emptyStrategi();

        assertThat(strategi.placeringer()).isEmpty();
        assertThat(strategi.periode()).isEmpty();
        assertThat(strategi.styring().getBeslutninger()).isEmpty();
        assertThat(strategi.styring().politik()).isEqualTo(Styringspolitik.STANDARD);
    }

    @Test
    void planTheHalfYearsOfTheHandleplanBeforeThoseOfTheStrategy() {
        Periode strategiens = Periode.of(YearHalf.of(2024, 1), YearHalf.of(2026, 2));
        Periode planens = Periode.of(YearHalf.of(2025, 1), YearHalf.of(2025, 2));
        Strategi strategi = Eksempel.emptyStrategi().withPeriode(strategiens);

        assertThat(strategi.periode()).hasValue(strategiens);
        assertThat(strategi.withHandleplan(Handleplan.builder().periode(planens).build())
                        .periode())
                .hasValue(planens);
    }

    @Test
    void nameAStrategyByItsCodeTooWhereAnotherHasItsName() {
        Strategi one = Eksempel.emptyStrategi().withNavn("Hjem").withKode("a");
        Strategi same = one.withKode("b");
        Strategi other = one.withNavn("Hus");

        assertThat(one.betegnelse(List.of(one, other))).isEqualTo("Hjem");
        assertThat(one.betegnelse(List.of(one, same))).isEqualTo("Hjem (a)");
        assertThat(one.withKode(Optional.empty()).betegnelse(List.of(one, same)))
                .isEqualTo("Hjem");
    }

    @Test
    void giveAnInitiativeNoPreliminaryWorkAndNoDuration() {
        Initiativ initiativ = Initiativ.builder().nummer(1).navn("Initiativ").build();

        assertThat(initiativ.betegnelse()).isEqualTo("1. Initiativ");
        assertThat(initiativ.getForarbejde()).isZero();
        assertThat(initiativ.getVarighed()).isEmpty();
        assertThat(initiativ.getVurdering()).isEmpty();
    }

    @Test
    void putTheYearlyReportIntoTheSecondHalfAndLeaveTheRestToTheMunicipality() {
        assertThat(Styringspolitik.STANDARD.getAarsrapportHalvaar()).isEqualTo(2);
        assertThat(Styringspolitik.STANDARD.getStillingtagenInterval()).isEmpty();
        assertThat(Styringspolitik.STANDARD.isOmplaceringBemyndiget()).isFalse();
    }

    @Test
    void shareCostsEqually() {
        assertThat(Eksempel.udgift(2025, "rus").getFordeling().get(0).getAndel())
                .isEqualTo(1);
    }

    @Test
    void giveARoleNoDutiesButThoseStatedAndThoseOfTheLaw() {
        Rolle tovholder = Eksempel.rolleAf(Rolleart.TOVHOLDER);

        assertThat(tovholder.isUbesat()).isFalse();
        assertThat(tovholder.alleOpgaver())
                .as("what Kolding gives its coordinator is not everybody's")
                .isEmpty();
        assertThat(Rolle.builder()
                        .from(tovholder)
                        .addOpgave(Opgave.FOELGER_OP)
                        .build()
                        .alleOpgaver())
                .containsExactly(Opgave.FOELGER_OP);
        assertThat(Eksempel.rolleAf(Rolleart.KOMMUNALBESTYRELSE).alleOpgaver())
                .containsExactly(Opgave.VEDTAGER_BUDGET, Opgave.BEVILGER);
    }

    @Test
    void orderTheLevelsOfCostFromSmallToLarge() {
        assertThat(Udgiftsniveau.values())
                .containsExactly(Udgiftsniveau.LILLE, Udgiftsniveau.MELLEM, Udgiftsniveau.STOR);
    }
}
