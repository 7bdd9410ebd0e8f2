package dk.kommunestrategi.rules.regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.oracle.OwnRegel;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** How criteria and rules of an embedding system's own are known, and how they speak. */
class OwnReglerTest {

    private final Strategi strategi = Eksempelby.strategi();
    private final OwnKriterium sent = new OwnKriterium(opgave -> new StartCosts((i, h) -> opgave.horizon() - h));
    private final OwnRegel equal = new OwnRegel((own, opgave) ->
            IntStream.range(0, opgave.antal()).mapToObj(i -> new Startkrav(own.grund(opgave, i), i, h -> h % 2 == 0)));

    /** As late as they can: 2 in the last half-year, so 3 before it for want of capacity, and 1 before 4. */
    @Test
    void aCriterionCountsOnlyWhereAPolicyNamesIt() {
        Planner planner = Planner.builder().addKriterium(sent).build();

        assertThat(planner.plan(strategi)).isEqualTo(Planner.standard().plan(strategi));
        assertThat(planner.plan(withCriterion(sent)).getCriteria())
                .extracting(Kriterievaerdi::getId, Kriterievaerdi::getValue)
                .containsExactly(tuple("EgetKriterium", 2L + 1 + 2 + 1 + 1));
    }

    @Test
    void aCriterionIsUnknownToAPlannerThatWasNotToldOfIt() {
        assertThat(Planner.standard().check(withCriterion(sent)))
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.UKENDT_KRITERIUM);
    }

    @Test
    void twoCriteriaCannotHaveOneId() {
        Planner.Builder builder = Planner.builder().addKriterium(sent);

        assertThatThrownBy(() -> builder.addKriterium(sent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EgetKriterium");
    }

    @Test
    void aBuilderUsedAgainDoesNotChangeThePlannersItBuilt() {
        Planner.Builder builder = Planner.builder();
        Planner before = builder.build();

        builder.addKriterium(sent).addRegel(equal);

        assertThat(before.plan(strategi)).isEqualTo(Planner.standard().plan(strategi));
        assertThat(before.check(withCriterion(sent))).isNotEmpty();
    }

    @Test
    void aRuleOfOnesOwnBrokenByAHandleplanIsToldInItsOwnWords() {
        Evaluering evaluering = Planner.builder().addRegel(equal).build().evaluate(strategi);

        assertThat(evaluering.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.EGEN_REGEL_BRUDT)
                .extracting(Problem::getPointer, problem -> problem.getMessage(Sprog.DANSK))
                .containsExactly(
                        tuple("/handleplan/placeringer/1/formelStart", "vores egen regel om 2"),
                        tuple("/handleplan/placeringer/2/formelStart", "vores egen regel om 3"),
                        tuple("/handleplan/placeringer/3/formelStart", "vores egen regel om 4"));
    }

    @Test
    void aRuleOfOnesOwnThatLeavesNoPlanIsNamed() {
        OwnRegel impossible = new OwnRegel((own, opgave) ->
                IntStream.of(2).mapToObj(i -> new Startkrav(own.grund(opgave, i), i, h -> false)));

        PlanResult result = Planner.builder().addRegel(impossible).build().plan(strategi);

        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getProblems())
                .extracting(
                        Problem::getPointer, problem -> problem.getArguments().get(0))
                .containsExactly(tuple("/initiativer/2", Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2))));
        assertThat(result.getProblems().get(0).getMessage(Sprog.ENGELSK)).contains("vores egen regel om 3");
    }

    private Strategi withCriterion(OwnKriterium kriterium) {
        return strategi.withPolitik(Prioriteringspolitik.builder()
                .kriterier(List.of(Kriterievalg.of(kriterium.getId())))
                .build());
    }
}
