package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Proof;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A municipality's own policy is data: what each of its parameters does to a plan. */
class PolitikTest {

    private final Strategi strategi = Eksempelby.strategi();

    @Test
    void criteriaThatAreDroppedDoNotCount() {
        assertThat(plan(politik("TidligstMulig", "LoebendeTemafokus")).getCriteria())
                .extracting(Kriterievaerdi::getId, Kriterievaerdi::getValue)
                .containsExactly(tuple("TidligstMulig", 3L), tuple("LoebendeTemafokus", 4L));
    }

    @Test
    void theOrderOfCriteriaDecidesWhichOneGivesWay() {
        assertThat(plan(politik("LoebendeTemafokus", "TidligstMulig")).getCriteria())
                .extracting(Kriterievaerdi::getId, Kriterievaerdi::getValue)
                .containsExactly(tuple("LoebendeTemafokus", 3L), tuple("TidligstMulig", 5L));
    }

    @Test
    void costsAreSpreadWhereThePolicyAsksForIt() {
        Prioriteringspolitik samlet = taerskel(Udgiftsniveau.MELLEM, "TidligstMulig");
        Prioriteringspolitik fordelt = taerskel(Udgiftsniveau.MELLEM, "UdgifterFordelt", "TidligstMulig");

        assertThat(starter(samlet, 2, 3, 4)).containsExactly("2026-H2", "2027-H2", "2026-H2");
        assertThat(plan(fordelt).getCriteria().get(0).getValue()).isEqualTo(2 * 2 + 1);
    }

    @Test
    void theThresholdOfTheBudgetRuleSaysWhomItConcerns() {
        assertThat(starter(taerskel(Udgiftsniveau.STOR, "TidligstMulig"), 3)).containsExactly("2026-H1");
        assertThat(starter(taerskel(Udgiftsniveau.MELLEM, "TidligstMulig"), 3)).containsExactly("2027-H2");
    }

    @Test
    void theConditionOfTheBudgetRuleSaysInWhichHalfOfTheYear() {
        assertThat(starter(politik("TidligstMulig"), 2)).containsExactly("2026-H2");
        assertThat(starter(
                        Prioriteringspolitik.builder()
                                .budgetregel(Budgetregel.builder()
                                        .betingelse(Budgetbetingelse.EFTER_VEDTAGELSE)
                                        .build())
                                .build(),
                        2))
                .containsExactly("2027-H1");
    }

    @Test
    void effectsUpToAHalfYearCountAsEarly() {
        Prioriteringspolitik.Builder politik =
                Prioriteringspolitik.builder().addKriterier(Kriterievalg.of("TidligEffektIAlleCentre"));
        Strategi sen = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withVarighed(3))
                .toList());

        assertThat(plan(sen, politik.build()).getCriteria().get(0).getValue()).isEqualTo(2 + 2);
        assertThat(plan(sen, politik.tidligtSenest(1).build())
                        .getCriteria()
                        .get(0)
                        .getValue())
                .isEqualTo(1 + 1);
        assertThat(plan(sen, politik.tidligtSenest(2).build())
                        .getCriteria()
                        .get(0)
                        .getValue())
                .isZero();
    }

    @Test
    void developmentEndsInThePeriodWhereThePolicySaysSo() {
        Prioriteringspolitik.Builder politik = Prioriteringspolitik.builder()
                .kriterier(List.of(Kriterievalg.of("UdjaevnetRessourcetraek")))
                .budgetregel(Budgetregel.builder()
                        .betingelse(Budgetbetingelse.EFTER_VEDTAGELSE)
                        .build());
        Strategi lang = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.getNummer() == 2 ? initiativ.withVarighed(3) : initiativ)
                .toList());

        assertThat(plan(lang, politik.build()).isPlan()).isTrue();
        assertThat(plan(lang, politik.afslutIPerioden(true).build()).getStatus())
                .isEqualTo(Planstatus.INFEASIBLE);
    }

    @Test
    void whoseDurationIsUnknownTakesAsLongAsThePolicyAssumes() {
        assertThat(belastning(1)).isEqualTo(2);
        assertThat(belastning(3)).isEqualTo(6);
    }

    private long belastning(int standardvarighed) {
        Strategi three = strategi.withInitiativer(strategi.getInitiativer().stream()
                .filter(initiativ -> initiativ.getNummer() == 3)
                .toList());
        return plan(
                        three.withHandleplan(strategi.getHandleplan()
                                .map(handleplan -> Handleplan.builder()
                                        .periode(handleplan.getPeriode())
                                        .build())),
                        Prioriteringspolitik.builder()
                                .standardvarighed(standardvarighed)
                                .build())
                .getBelastning()
                .get(0)
                .belastning()
                .stream()
                .mapToLong(load -> load)
                .sum();
    }

    /** When initiative 5 waits two half-years longer, one more half-year has focus on its theme. */
    @Test
    void weightsSayWhatOneCriterionIsWorthInUnitsOfAnother() {
        assertThat(vaegtet(1, 1)).containsExactly(3L, 4L);
        assertThat(vaegtet(1, 3)).containsExactly(5L, 3L);
        assertThat(vaegtet(2, 3)).containsExactly(3L, 4L);
    }

    @Test
    void criteriaWeighedTogetherAreProvedTogetherAndNotBoundedByThemselves() {
        PlanResult result = plan(Prioriteringspolitik.builder()
                .addKriterier(valg("TidligstMulig", 2, false), valg("LoebendeTemafokus", 3, true))
                .addKriterier(Kriterievalg.of("UdjaevnetRessourcetraek"))
                .build());

        assertThat(result.getCriteria())
                .extracting(kriterium -> kriterium.getLowerBound().isPresent())
                .containsExactly(false, false, true);
        assertThat(result.getCriteria())
                .allSatisfy(kriterium -> assertThat(kriterium.getProof()).isEqualTo(Proof.BEVIST));
    }

    private List<Long> vaegtet(int tidligst, int temafokus) {
        return plan(Prioriteringspolitik.builder()
                        .addKriterier(
                                valg("TidligstMulig", tidligst, false), valg("LoebendeTemafokus", temafokus, true))
                        .build())
                .getCriteria()
                .stream()
                .map(Kriterievaerdi::getValue)
                .toList();
    }

    private static Kriterievalg valg(String id, int vaegt, boolean together) {
        return Kriterievalg.builder()
                .id(id)
                .vaegt(vaegt)
                .sammenMedForrige(together)
                .build();
    }

    private static Prioriteringspolitik politik(String... kriterier) {
        return taerskel(Udgiftsniveau.STOR, kriterier);
    }

    private static Prioriteringspolitik taerskel(Udgiftsniveau taerskel, String... kriterier) {
        return Prioriteringspolitik.builder()
                .kriterier(Stream.of(kriterier).map(Kriterievalg::of).toList())
                .budgetregel(Budgetregel.builder().taerskel(taerskel).build())
                .build();
    }

    private PlanResult plan(Prioriteringspolitik politik) {
        return plan(strategi, politik);
    }

    private static PlanResult plan(Strategi strategi, Prioriteringspolitik politik) {
        return Planner.standard().plan(strategi.withPolitik(politik));
    }

    private List<String> starter(Prioriteringspolitik politik, int... numre) {
        Map<Integer, String> starter = plan(politik).getPlaceringer().stream()
                .collect(Collectors.toMap(
                        placering -> placering.getInitiativ(),
                        placering -> placering.getFormelStart().toString()));
        return Arrays.stream(numre).mapToObj(starter::get).toList();
    }
}
