package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Severity;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.oracle.BruteForce;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Planvarighed;
import dk.kommunestrategi.rules.plan.Proof;
import dk.kommunestrategi.rules.plan.built.ImmutableKriterievaerdi;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** The small example from end to end: its best plan, its own handleplan, and a lock that cannot be kept. */
class EksempelbyTest {

    private final Strategi strategi = Eksempelby.strategi();
    private final Planner planner = Planner.standard();

    @Test
    void theBestPlanIsFoundAndProven() {
        PlanResult result = planner.plan(strategi);

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(result.getProblems()).isEmpty();
        assertThat(result.getCriteria())
                .containsExactly(
                        proven("LetImplementerbareFoerst", 1),
                        proven("TidligEffektIAlleCentre", 0),
                        proven("UdjaevnetRessourcetraek", 40),
                        proven("LoebendeTemafokus", 5),
                        proven("TidligstMulig", 5));
        assertThat(result.getPlaceringer())
                .containsExactly(
                        placering(1, "2026-H1").build(),
                        placering(2, "2027-H2")
                                .uformelStart(YearHalf.of(2027, 1))
                                .build(),
                        placering(3, "2026-H1").build(),
                        placering(4, "2026-H2").build(),
                        placering(5, "2026-H2").build());
        assertThat(result.getForudsatteVarigheder())
                .containsExactly(new ForudsatVarighed(
                        Initiativnummer.of(3), 1, 1, 10, Varighedsgrund.IKKE_OPLYST, Optional.empty()));
    }

    /** What everybody who tells of the plan has to count with, where one duration is not stated. */
    @Test
    void itTellsHowLongItTookEachInitiativeToLast() {
        Strategi sikker = strategi.withCentre(strategi.getCentre().stream()
                        .map(center -> Center.builder()
                                .from(center)
                                .kapacitet(OptionalInt.empty())
                                .build())
                        .toList())
                .withPolitik(Prioriteringspolitik.builder()
                        .from(strategi.politik())
                        .varighedssyn(Varighedssyn.SIKKER)
                        .build());

        assertThat(planner.plan(strategi).getVarigheder())
                .hasSize(5)
                .contains(new Planvarighed(Initiativnummer.of(3), 1, 1, 1, false));
        assertThat(planner.plan(sikker).getVarigheder())
                .hasSize(5)
                .contains(new Planvarighed(Initiativnummer.of(3), 1, 1, 10, true))
                .filteredOn(Planvarighed::hoejstForudsat)
                .hasSize(1);
        assertThat(planner.evaluate(sikker.withHandleplan(planner.plan(sikker).handleplan()))
                        .getVarigheder())
                .isEqualTo(planner.plan(sikker).getVarigheder());
        assertThat(planner.plan(PlanRequest.builder()
                                .strategi(strategi)
                                .addFastlaeggelser(new Fastlaeggelse(2, YearHalf.of(2026, 1)))
                                .build())
                        .getVarigheder())
                .as("without a plan nothing was counted with")
                .isEmpty();
    }

    @Test
    void itIsTheOneThatBruteForceFinds() {
        Oracle.Plan best = new BruteForce(RequestFacts.of(PlanRequest.of(strategi)))
                .oracle()
                .best()
                .orElseThrow();

        assertThat(best.values()).containsExactly(1L, 0L, 40L, 5L, 5L);
        assertThat(best.starts().values())
                .extracting(YearHalf::toString)
                .containsExactly("2026-H1", "2027-H2", "2026-H1", "2026-H2", "2026-H2");
    }

    @Test
    void theHandleplanStandsBesideItWithAWarningForTheOverloadedCentre() {
        Evaluering existing = planner.plan(strategi).getExisting().orElseThrow();

        assertThat(existing.getCriteria())
                .containsExactly(
                        evaluated("LetImplementerbareFoerst", 2),
                        evaluated("TidligEffektIAlleCentre", 1),
                        evaluated("UdjaevnetRessourcetraek", 62),
                        evaluated("LoebendeTemafokus", 5),
                        evaluated("TidligstMulig", 5));
        assertThat(existing.getPlaceringer())
                .isEqualTo(strategi.getHandleplan().orElseThrow().getPlaceringer());
        assertThat(existing.getProblems())
                .extracting(Problem::getCode, Problem::getSeverity, Problem::getArguments)
                .containsExactly(tuple(
                        Problemkode.KAPACITET_OVERSKREDET,
                        Severity.ADVARSEL,
                        List.of("Boligcenteret", YearHalf.of(2026, 2), 5L, 4)));
        assertThat(planner.evaluate(strategi)).isEqualTo(existing);
    }

    @Test
    void theOverloadIsToldInWords() {
        Problem overload = planner.evaluate(strategi).getProblems().get(0);

        assertThat(overload.getMessage(Sprog.DANSK))
                .isEqualTo(
                        "Belastningen er for høj: Boligcenteret er belastet med 5 i 2. halvår 2026; kapaciteten er 4.");
        assertThat(overload.getMessage(Sprog.ENGELSK)).contains("Boligcenteret", "5", "H2 2026", "4");
    }

    @Test
    void aLockAgainstTheBudgetRuleLeavesNoPlanAndBothAreNamed() {
        PlanResult result = planner.plan(PlanRequest.builder()
                .strategi(strategi)
                .addFastlaeggelser(new Fastlaeggelse(2, YearHalf.of(2026, 1)))
                .build());

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getCriteria()).isEmpty();
        assertThat(result.getPlaceringer()).isEmpty();
        assertThat(result.getProblems())
                .extracting(Problem::getCode, Problem::getSeverity, Problem::getPointer)
                .containsExactly(
                        tuple(Problemkode.INGEN_PLAN, Severity.FEJL, "/initiativer/1/vurdering/udgiftsniveau"));
        assertThat(result.getProblems().get(0).getMessage(Sprog.DANSK))
                .contains(
                        "initiativ 2 er fastlagt til 1. halvår 2026",
                        "initiativ 2 har væsentlige udgifter og kan derfor kun starte i et 2. halvår")
                .doesNotContain("forarbejde");
        assertThat(result.getProblems().get(0).getMessage(Sprog.ENGELSK)).contains("initiative 2", "H1 2026");
    }

    @Test
    void aLockInTheHandleplanIsKept() {
        Strategi locked = strategi.withHandleplan(Handleplan.builder()
                .periode(strategi.getHandleplan().orElseThrow().getPeriode())
                .addPlacering(placering(5, "2027-H2").fastlagt(true).build())
                .build());

        PlanResult result = planner.plan(locked);

        assertThat(result.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(result.handleplan().orElseThrow().placering(5))
                .contains(placering(5, "2027-H2").fastlagt(true).build());
        assertThat(result.getCriteria().get(0)).isEqualTo(proven("LetImplementerbareFoerst", 3));
    }

    private static Kriterievaerdi proven(String id, long value) {
        return ImmutableKriterievaerdi.builder()
                .from(evaluated(id, value))
                .lowerBound(value)
                .proof(Proof.BEVIST)
                .build();
    }

    private static Kriterievaerdi evaluated(String id, long value) {
        return ImmutableKriterievaerdi.builder()
                .kriterium(Placeringskriterier.ALLE.stream()
                        .filter(kriterium -> kriterium.getId().equals(id))
                        .findFirst()
                        .orElseThrow())
                .value(value)
                .build();
    }

    private static Placering.Builder placering(int initiativ, String formelStart) {
        return Placering.builder().initiativ(initiativ).formelStart(YearHalf.parse(formelStart));
    }
}
