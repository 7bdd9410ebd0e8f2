package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.regel.StartCosts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.threeten.extra.YearHalf;

/** As little as there can be, as much as there can be, and as far away. */
@Timeout(60)
class EdgeCaseTest {

    private static final YearHalf FRA = YearHalf.of(2026, 1);
    private static final YearHalf FIRST = YearHalf.of(-999_999_999, 1);
    private static final YearHalf SIDSTE = YearHalf.of(999_999_999, 2);

    private final Planner planner = Planner.standard();

    @Test
    void withoutInitiativesThereIsNothingToPlan() {
        PlanResult result = planner.plan(strategi(4, 0));

        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getPlaceringer()).isEmpty();
        assertThat(result.getProblems()).extracting(Problem::getCode).containsExactly(Problemkode.INGEN_INITIATIVER);
    }

    @Test
    void withoutInitiativesThereIsNothingToJudge() {
        Strategi empty = strategi(4, 0);

        Evaluering evaluering = planner.evaluate(empty.withHandleplan(
                Handleplan.builder().periode(empty.getPeriode().orElseThrow()).build()));

        assertThat(evaluering.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.INGEN_INITIATIVER);
        assertThat(evaluering.getCriteria()).isEmpty();
    }

    @Test
    void inOneHalfYearEverythingStartsAtOnce() {
        PlanResult result = planner.plan(strategi(1, 3));

        assertThat(result.getPlaceringer())
                .extracting(Placering::getFormelStart)
                .containsExactly(FRA, FRA, FRA);
        assertThat(values(result)).containsExactly(0L, 0L, 36L, 0L, 0L);
    }

    @Test
    void withoutCentresNothingHasToBeLevelled() {
        Strategi strategi = strategi(4, 3);
        Strategi without = strategi.withCentre(List.of())
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withVurdering(Vurdering.builder()
                                .letImplementerbart(false)
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .ressourcetraekAlleCentre(3)
                                .build()))
                        .toList());

        assertThat(values(planner.plan(without))).containsExactly(0L, 0L, 0L, 1L, 3L);
    }

    @Test
    void withoutThemesNothingIsPlanned() {
        Strategi strategi = strategi(4, 3);
        Strategi without = strategi.withTemaer(List.of())
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withTemaer(List.of()))
                        .toList());

        PlanResult result = planner.plan(without);

        assertThat(result.getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(result.getProblems())
                .extracting(Problem::getCode, Problem::getPointer)
                .contains(tuple(Problemkode.TOM_LISTE, "/initiativer/0/temaer"));
    }

    @Test
    void aCentreWithoutAnyCapacityLeavesNoPlanForThoseWhoDrawOnIt() {
        PlanResult result = planner.plan(strategi(4, 3).withCentre(center(0)));

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getProblems().get(0).getMessage(Sprog.DANSK))
                .contains("Center må ikke belastes mere end sin kapacitet");
    }

    @Test
    void aCentreWithoutAnyCapacityDisturbsNobodyWhoDrawsNothing() {
        Strategi strategi = strategi(4, 0).withCentre(center(0)).withInitiativer(drawing(0, initiativ(1)));

        assertThat(planner.plan(strategi).getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    @Test
    void aCapacityWithoutEndIsNoLimit() {
        assertThat(planner.plan(strategi(1, 3).withCentre(center(Integer.MAX_VALUE)))
                        .getStatus())
                .isEqualTo(Planstatus.OPTIMAL);
    }

    @Test
    void inTwoThousandYearsThreeInitiativesFollowOneAnother() {
        PlanResult result =
                planner.plan(PlanRequest.of(strategi(Periode.MAX_HALVAAR, 3)), SearchLimits.ofSteps(500_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(values(result)).containsExactly(0L, 0L, 12L, 3_997L, 3L);
        assertThat(result.getPlaceringer())
                .extracting(Placering::getFormelStart)
                .containsExactly(FRA, FRA.plusHalves(1), FRA.plusHalves(2));
    }

    /** Every half-year that the last start lies after the first saves two overlaps of two initiatives. */
    @Test
    void theLongestDevelopmentsRunFarBeyondThePeriod() {
        Strategi strategi = strategi(40, 3);
        Strategi longRunning = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withVarighed(Initiativ.MAX_HALVAAR))
                .toList());

        PlanResult result = planner.plan(longRunning);

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(values(result)).containsExactly(0L, 999L, 4L * (3 * 1_000 + 2 * (3 * 1_000 - 2 * 39)), 0L, 39L);
    }

    @Test
    void theLargestScaleIsComputedExactly() {
        long niveau = Strategi.MAX_SKALA;
        Strategi strategi = strategi(2, 101).withSkala(Strategi.MAX_SKALA);
        Strategi stor = strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.getNummer() == 101
                                ? initiativ.withVarighed(1)
                                : drawing((int) niveau, initiativ).withVarighed(1))
                        .toList())
                .withPolitik(Prioriteringspolitik.builder()
                        .kriterier(Stream.of("UdjaevnetRessourcetraek", "TidligstMulig")
                                .map(Kriterievalg::of)
                                .toList())
                        .build());
        PlanRequest.Builder locked = PlanRequest.builder().strategi(stor);
        IntStream.rangeClosed(1, 100).forEach(nummer -> locked.addFastlaeggelser(new Fastlaeggelse(nummer, FRA)));

        PlanResult result = planner.plan(locked.build());

        assertThat(values(result)).containsExactly(100 * niveau * 100 * niveau + 2 * 2, 1L);
    }

    @Test
    void aCostOfStartAsLargeAsTheyCome() {
        OwnKriterium kriterium =
                new OwnKriterium(opgave -> new StartCosts((i, h) -> i == 0 && h == 0 ? Long.MAX_VALUE / 2 : 0));
        Planner own = Planner.builder().addKriterium(kriterium).build();
        Strategi strategi = strategi(3, 2)
                .withPolitik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of("EgetKriterium"), Kriterievalg.of("TidligstMulig")))
                        .build());

        assertThat(values(own.plan(strategi))).containsExactly(0L, 1L);
    }

    @Test
    void aPeriodWithoutEndIsRefused() {
        Strategi strategi = strategi(4, 2).withPeriode(Periode.of(FIRST, SIDSTE));

        assertThat(planner.plan(strategi).getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.PERIODE_FOR_LANG);
    }

    @Test
    void aWindowWithoutEndIsNoLimit() {
        Strategi strategi = strategi(4, 2);
        Strategi aaben = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withTidligst(FIRST).withSenest(SIDSTE))
                .toList());

        assertThat(planner.plan(aaben).getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    @Test
    void aWindowFarAwayLeavesNoPlan() {
        Strategi strategi = strategi(4, 2);
        Strategi remove = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withTidligst(SIDSTE))
                .toList());

        assertThat(planner.plan(remove).getStatus()).isEqualTo(Planstatus.INFEASIBLE);
    }

    @Test
    void aCapacityThatChangesAtTheEndOfTimeIsNoLimitUntilThen() {
        Center center = Center.builder()
                .kode("c")
                .navn("Center")
                .addKapacitetsaendring(
                        Kapacitetsaendring.builder().fra(SIDSTE).kapacitet(0).build())
                .build();

        assertThat(planner.plan(strategi(4, 2).withCentre(center)).getStatus()).isEqualTo(Planstatus.OPTIMAL);
    }

    @Test
    void aCapacityThatChangedAtTheBeginningOfTimeHolds() {
        Center center = Center.builder()
                .kode("c")
                .navn("Center")
                .addKapacitetsaendring(
                        Kapacitetsaendring.builder().fra(FIRST).kapacitet(0).build())
                .build();

        assertThat(planner.plan(strategi(4, 2).withCentre(center)).getStatus()).isEqualTo(Planstatus.INFEASIBLE);
    }

    @Test
    void aLockAtTheEndOfTimeLiesOutsideThePeriod() {
        PlanRequest locked = PlanRequest.builder()
                .strategi(strategi(4, 2))
                .addFastlaeggelser(new Fastlaeggelse(1, SIDSTE))
                .build();

        assertThat(planner.check(locked))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.LAAS_UDEN_FOR_PERIODEN);
    }

    private static List<Long> values(PlanResult result) {
        return result.getCriteria().stream().map(Kriterievaerdi::getValue).toList();
    }

    /** A strategy of equal initiatives: one theme, one centre, level 2, no duration stated. */
    private static Strategi strategi(int halvaar, int initiativer) {
        return Strategi.builder()
                .navn("Strategi")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .periode(Periode.of(FRA, FRA.plusHalves(halvaar - 1)))
                .addTema(Tema.builder().nummer(1).navn("Tema").build())
                .addCenter(Center.builder().kode("c").navn("Center").build())
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .initiativer(IntStream.rangeClosed(1, initiativer)
                        .mapToObj(EdgeCaseTest::initiativ)
                        .toList())
                .build();
    }

    private static Initiativ initiativ(int nummer) {
        return drawing(
                2,
                Initiativ.builder()
                        .nummer(nummer)
                        .navn("Initiativ " + nummer)
                        .addEjer(Initiativejer.builder()
                                .rolle("chef")
                                .hovedansvar(true)
                                .build())
                        .addTema(1)
                        .build());
    }

    private static Initiativ drawing(int niveau, Initiativ initiativ) {
        return initiativ.withVurdering(Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(Udgiftsniveau.LILLE)
                .addRessourcetraek(
                        Ressourcetraek.builder().center("c").niveau(niveau).build())
                .build());
    }

    private static Center center(int kapacitet) {
        return Center.builder().kode("c").navn("Center").kapacitet(kapacitet).build();
    }
}
