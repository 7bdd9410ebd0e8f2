package dk.kommunestrategi.rules.planlaegning.search.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stretches are as long as they are, whatever the budget, which only cuts off the last. */
class StretchesTest {

    private static final Stretches STRETCHES = new Stretches(List.of(10L, 30L), 4);

    private final List<Long> taken = new ArrayList<>();

    @Test
    void eachIsLongerThanTheOneBeforeAndTheLastIsCutOff() {
        assertThat(STRETCHES.go(Budget.ofSteps(1_000), this::takeAll)).isEmpty();

        assertThat(taken).containsExactly(10L, 30L, 120L, 480L, 360L);
    }

    @Test
    void partsAreSharesOfWhatIsPlannedNotOfWhatIsLeft() {
        STRETCHES.go(Budget.ofSteps(12), stretch -> takeAll(stretch.part(0.5)));

        assertThat(taken).containsExactly(5L, 7L);
    }

    @Test
    void aResultEndsThem() {
        Optional<String> result = STRETCHES.go(Budget.ofSteps(1_000), stretch -> {
            takeAll(stretch);
            return Optional.of("found").filter(found -> taken.size() == 2);
        });

        assertThat(result).contains("found");
        assertThat(taken).containsExactly(10L, 30L);
    }

    @Test
    void withoutAnyStepOneIsBegun() {
        STRETCHES.go(Budget.ofSteps(0), this::takeAll);

        assertThat(taken).containsExactly(0L);
    }

    @Test
    void whereNothingIsDoneThereIsNothingLeftToDo() {
        List<Budget> begun = new ArrayList<>();

        STRETCHES.go(Budget.ofSteps(Long.MAX_VALUE), stretch -> {
            begun.add(stretch);
            return Optional.empty();
        });

        assertThat(begun).hasSize(1);
    }

    @Test
    void noneIsLongerThanThereAreNumbers() {
        Budget budget = Budget.ofSteps(Long.MAX_VALUE);

        new Stretches(List.of(Long.MAX_VALUE / 2), 16).go(budget, stretch -> {
            taken.add(0L);
            stretch.spend(10);
            assertThat(stretch.mayGoOn()).isTrue();
            return Optional.of("enough").filter(enough -> taken.size() == 5);
        });

        assertThat(taken).hasSize(5);
    }

    private Optional<String> takeAll(Budget budget) {
        long steps = 0;
        while (budget.step()) {
            steps++;
        }
        taken.add(steps);
        return Optional.empty();
    }
}
