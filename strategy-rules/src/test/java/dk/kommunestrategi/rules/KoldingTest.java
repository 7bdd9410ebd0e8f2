package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.oracle.KoldingOracle;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** Kolding's fifteen initiatives: the plan that the rules give, and the plan that Kolding published. */
class KoldingTest {

    private static final Strategi STRATEGI = Koldingtal.strategi();
    private static final String GOLDEN = """
            1 2025-H1
            2 2024-H1
            3 2024-H2
            4 2025-H1
            5 2024-H1
            6 2024-H2
            7 2026-H2
            8 2024-H1
            9 2025-H2
            10 2025-H2
            11 2024-H1
            12 2026-H1
            13 2025-H2
            14 2025-H2
            15 2026-H2
            """;
    private static final Planner PLANNER = Planner.standard();
    private static final PlanResult RESULT = PLANNER.plan(STRATEGI);

    @Test
    void thePlanIsProvenBestInEveryCriterion() {
        assertThat(RESULT.getStatus()).isEqualTo(Planstatus.OPTIMAL);
        assertThat(RESULT.getProblems()).isEmpty();
        assertThat(RESULT.getCriteria())
                .extracting(
                        Kriterievaerdi::getId,
                        Kriterievaerdi::getValue,
                        k -> k.getLowerBound().orElseThrow(),
                        Kriterievaerdi::isProven)
                .containsExactly(
                        tuple("LetImplementerbareFoerst", 0L, 0L, true),
                        tuple("TidligEffektIAlleCentre", 0L, 0L, true),
                        tuple("UdjaevnetRessourcetraek", 212L, 212L, true),
                        tuple("LoebendeTemafokus", 8L, 8L, true),
                        tuple("TidligstMulig", 32L, 32L, true));
    }

    @Test
    void noOtherPlanIsBetter() {
        Oracle.Plan best = new KoldingOracle(RequestFacts.handleplan(STRATEGI)).best(212);

        assertThat(best.values()).containsExactly(0L, 0L, 212L, 8L, 32L);
        assertThat(starts(RESULT.getPlaceringer())).isEqualTo(best.starts());
    }

    @Test
    void thePlanIsTheOneThatItWasBefore() {
        assertThat(starts(RESULT.getPlaceringer())).containsExactlyEntriesOf(golden());
    }

    @Test
    void costlyInitiativesHaveTheirInformalWorkBeforeTheirFormalStart() {
        assertThat(RESULT.getPlaceringer())
                .filteredOn(placering -> placering.getUformelStart().isPresent())
                .extracting(Placering::getInitiativ)
                .containsExactly(6, 7, 9, 10);
        assertThat(RESULT.getPlaceringer())
                .allSatisfy(placering -> assertThat(placering.getUformelStart())
                        .isIn(
                                Optional.empty(),
                                Optional.of(placering.getFormelStart().minusHalves(1))));
    }

    @Test
    void durationsThatTheCatalogueDoesNotStateAreAssumed() {
        assertThat(RESULT.getAntagetVarighed()).containsExactly(1, 2, 3, 4, 6, 7, 8, 9, 10, 14);
    }

    /**
     * By hand: the easy ones, 5, 8 and 11, start 1, 0 and 2 half-years after the first. The first effects are felt in
     * half-year 0 (rus), 1 (voksen, modtagelse) and 2 (vejledning, socialfagligt, kontanthjaelp). The loads by half-year
     * are rus 1 12 7 5 1 1, voksen 0 4 3 2, vejledning 0 0 6 1 1 1, modtagelse 0 2 4 3, socialfagligt 0 0 7 1 and
     * kontanthjaelp 0 0 4 2, squared 221 + 29 + 39 + 29 + 50 + 20. The themes rest for 3, 2, 3, 0, 5 and 2 half-years.
     */
    @Test
    void thePublishedPlanHasTheValuesThatComeOutByHand() {
        List<Long> byHand = List.of(1L + 0 + 2, 0L + 1 + 1 + 2 + 2 + 2, 388L, 3L + 2 + 3 + 0 + 5 + 2, 27L);

        Evaluering evaluering = PLANNER.evaluate(STRATEGI);

        assertThat(byHand).containsExactly(3L, 8L, 388L, 15L, 27L);
        assertThat(evaluering.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(byHand);
        assertThat(evaluering.getProblems()).isEmpty();
        assertThat(new Yardstick(RequestFacts.handleplan(STRATEGI))
                        .values(starts(STRATEGI.getHandleplan().orElseThrow().getPlaceringer())))
                .isEqualTo(byHand);
    }

    @Test
    void thePublishedPlanLoadsTheCentresAsCountedByHand() {
        assertThat(PLANNER.evaluate(STRATEGI).getBelastning())
                .extracting(Centerbelastning::center, Centerbelastning::belastning)
                .containsExactly(
                        tuple("kontanthjaelp", List.of(0L, 0L, 4L, 2L, 0L, 0L)),
                        tuple("modtagelse", List.of(0L, 2L, 4L, 3L, 0L, 0L)),
                        tuple("rus", List.of(1L, 12L, 7L, 5L, 1L, 1L)),
                        tuple("socialfagligt", List.of(0L, 0L, 7L, 1L, 0L, 0L)),
                        tuple("vejledning", List.of(0L, 0L, 6L, 1L, 1L, 1L)),
                        tuple("voksen", List.of(0L, 4L, 3L, 2L, 0L, 0L)));
    }

    @Test
    void thePublishedPlanStandsBesideTheComputedOneWithItsInformalHalfYears() {
        Evaluering existing = RESULT.getExisting().orElseThrow();

        assertThat(existing).isEqualTo(PLANNER.evaluate(STRATEGI));
        assertThat(existing.getPlaceringer())
                .filteredOn(placering -> placering.getUformelStart().isPresent())
                .extracting(
                        Placering::getInitiativ,
                        placering -> placering.getUformelStart().get().toString())
                .containsExactly(
                        tuple(6, "2024-H1"),
                        tuple(7, "2024-H1"),
                        tuple(9, "2024-H1"),
                        tuple(10, "2024-H1"),
                        tuple(11, "2024-H2"));
    }

    private static Map<Integer, YearHalf> golden() {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        GOLDEN.lines()
                .map(line -> line.split(" ", -1))
                .forEach(felter -> starts.put(Integer.valueOf(felter[0]), YearHalf.parse(felter[1])));
        return starts;
    }

    private static Map<Integer, YearHalf> starts(List<Placering> placeringer) {
        Map<Integer, YearHalf> starts = new LinkedHashMap<>();
        placeringer.forEach(placering -> starts.put(placering.getInitiativ(), placering.getFormelStart()));
        return starts;
    }
}
