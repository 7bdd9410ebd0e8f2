package dk.kommunestrategi.rules.regel.planregler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** The handleplan lets initiative 5 start in the first half of 2027. */
class StartvindueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-H2 | | må tidligst starte i 2. halvår 2027 | must start no earlier than H2 2027
            | 2026-H2 | skal starte senest i 2. halvår 2026 | must start no later than H2 2026
            2026-H1 | 2026-H2 | skal starte tidligst i 1. halvår 2026 og senest i 2. halvår 2026 \
            | must start no earlier than H1 2026 and no later than H2 2026
            """)
    void aBreachNamesItsInitiativeOnceAndTheEndsThatAreStated(
            String tidligst, String senest, String dansk, String english) {
        Strategi strategi = Eksempelby.strategi();
        List<Initiativ> initiativer = strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.getNummer() == 5
                        ? initiativ
                                .withTidligst(Optional.ofNullable(tidligst).map(YearHalf::parse))
                                .withSenest(Optional.ofNullable(senest).map(YearHalf::parse))
                        : initiativ)
                .toList();

        assertThat(Planner.standard()
                        .evaluate(strategi.withInitiativer(initiativer))
                        .getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.UDEN_FOR_STARTVINDUE)
                .extracting(
                        (Problem problem) -> problem.getMessage(Sprog.DANSK),
                        problem -> problem.getMessage(Sprog.ENGELSK))
                .containsExactly(tuple(
                        "Initiativ 5 starter i 1. halvår 2027, men " + dansk + ".",
                        "Initiative 5 starts in H1 2027, but " + english + "."));
    }
}
