package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.rules.oracle.KoldingOracle;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.oracle.Oracle;
import dk.kommunestrategi.rules.oracle.RequestFacts;
import dk.kommunestrategi.rules.oracle.Yardstick;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
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
            1 2026-H2
            2 2024-H1
            3 2025-H1
            4 2024-H1
            5 2024-H1
            6 2026-H2
            7 2024-H2
            8 2024-H1
            9 2026-H2
            10 2024-H2
            11 2024-H2
            12 2025-H2
            13 2025-H1
            14 2025-H2
            15 2025-H2
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
                        tuple("LetImplementerbareFoerst", 1L, 1L, true),
                        tuple("TidligEffektIAlleCentre", 0L, 0L, true),
                        tuple("UdjaevnetRessourcetraek", 443L, 443L, true),
                        tuple("LoebendeTemafokus", 5L, 5L, true),
                        tuple("TidligstMulig", 31L, 31L, true));
    }

    @Test
    void noOtherPlanIsBetter() {
        Oracle.Plan best = new KoldingOracle(RequestFacts.handleplan(STRATEGI)).best(443);

        assertThat(best.values()).containsExactly(1L, 0L, 443L, 5L, 31L);
        assertThat(starts(RESULT.getPlaceringer())).isEqualTo(best.starts());
    }

    @Test
    void thePlanIsTheOneThatItWasBefore() {
        assertThat(starts(RESULT.getPlaceringer())).containsExactlyEntriesOf(golden());
    }

    @Test
    void initiativesWithPreliminaryWorkHaveItBeforeTheirFormalStart() {
        assertThat(RESULT.getPlaceringer())
                .filteredOn(placering -> placering.getUformelStart().isPresent())
                .extracting(Placering::getInitiativ)
                .containsExactly(6, 7, 9, 10, 11);
        assertThat(RESULT.getPlaceringer())
                .allSatisfy(placering -> assertThat(placering.getUformelStart())
                        .isIn(
                                Optional.empty(),
                                Optional.of(placering.getFormelStart().minusHalves(1))));
    }

    @Test
    void durationsThatTheCatalogueDoesNotStateAreAssumed() {
        assertThat(RESULT.getForudsatteVarigheder())
                .extracting(
                        forudsat -> forudsat.initiativ().nummer(),
                        ForudsatVarighed::varighed,
                        ForudsatVarighed::mindst,
                        ForudsatVarighed::hoejst,
                        ForudsatVarighed::grund)
                .containsExactly(
                        tuple(1, 1, 1, 10, Varighedsgrund.IKKE_OPLYST),
                        tuple(2, 1, 1, 10, Varighedsgrund.IKKE_OPLYST),
                        tuple(3, 1, 1, 10, Varighedsgrund.IKKE_OPLYST),
                        tuple(4, 1, 1, 10, Varighedsgrund.FOERSTE_FASE),
                        tuple(6, 4, 3, 9, Varighedsgrund.TIDSHORISONT),
                        tuple(7, 4, 3, 9, Varighedsgrund.TIDSHORISONT),
                        tuple(8, 1, 1, 10, Varighedsgrund.IKKE_OPLYST),
                        tuple(9, 4, 3, 9, Varighedsgrund.TIDSHORISONT),
                        tuple(10, 1, 1, 10, Varighedsgrund.FOERSTE_FASE),
                        tuple(14, 1, 1, 10, Varighedsgrund.FOERSTE_FASE));
        assertThat(RESULT.getExisting().orElseThrow().getForudsatteVarigheder())
                .isEqualTo(RESULT.getForudsatteVarigheder());
    }

    /**
     * By hand, with four half-years for 6, 7 and 9: the easy ones, 5, 8 and 11, start 1, 0 and 2 half-years after the
     * first. The first effects are felt in half-year 0 (rus), 1 (modtagelse) and 2 (the four others). The loads by
     * half-year are rus 1 12 16 14 10 1, voksen 0 4 7 6 4, vejledning 0 0 6 1 1 1, modtagelse 0 2 4 3, socialfagligt 0 0 7 1
     * and kontanthjaelp 0 0 4 2, squared 698 + 117 + 39 + 29 + 50 + 20. The themes rest for 2, 1, 3, 0, 2 and 1 half-years.
     */
    @Test
    void thePublishedPlanHasTheValuesThatComeOutByHand() {
        List<Long> byHand = List.of(1L + 0 + 2, 0L + 1 + 2 + 2 + 2 + 2, 953L, 2L + 1 + 3 + 0 + 2 + 1, 27L);

        Evaluering evaluering = PLANNER.evaluate(STRATEGI);

        assertThat(byHand).containsExactly(3L, 9L, 953L, 9L, 27L);
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
                        tuple("rus", List.of(1L, 12L, 16L, 14L, 10L, 1L)),
                        tuple("socialfagligt", List.of(0L, 0L, 7L, 1L, 0L, 0L)),
                        tuple("vejledning", List.of(0L, 0L, 6L, 1L, 1L, 1L)),
                        tuple("voksen", List.of(0L, 4L, 7L, 6L, 4L, 0L)));
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
