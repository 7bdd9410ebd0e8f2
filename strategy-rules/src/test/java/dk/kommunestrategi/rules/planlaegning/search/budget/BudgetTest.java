package dk.kommunestrategi.rules.planlaegning.search.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void asManyStepsAreThereAsWereGiven() {
        Budget budget = Budget.ofSteps(2_345);

        assertThat(stepsOf(budget)).isEqualTo(2_345);
        assertThat(budget.steps()).isEqualTo(2_345);
        assertThat(budget.used()).isEqualTo(1);
        assertThat(budget.mayGoOn()).isFalse();
    }

    @Test
    void whatAPartUsesIsUsedOfTheWhole() {
        Budget budget = Budget.ofSteps(1_000);

        assertThat(stepsOf(budget.part(0.25))).isEqualTo(250);
        assertThat(stepsOf(budget.part(0.5, 100))).isEqualTo(100);
        assertThat(stepsOf(budget)).isEqualTo(650);
    }

    @Test
    void aLargerPieceOfWorkMayBeTheLast() {
        Budget budget = Budget.ofSteps(100);

        assertThat(budget.spend(99)).isTrue();
        assertThat(budget.spend(99)).isFalse();
        assertThat(budget.step()).isFalse();
    }

    @Test
    void theLargestBudgetCanBeDivided() {
        Budget budget = Budget.ofSteps(Long.MAX_VALUE);
        budget.spend(1_000);

        assertThat(budget.part(1).step()).isTrue();
        assertThat(budget.part(1, 7).step()).isTrue();
    }

    @Test
    void whoeverCancelsIsAskedOftenEnough() {
        AtomicLong steps = new AtomicLong();
        AtomicLong asked = new AtomicLong();
        AtomicLong longest = new AtomicLong();
        Budget budget = Budget.of(1_000_000, () -> {
            longest.accumulateAndGet(steps.get() - asked.getAndSet(steps.get()), Math::max);
            return steps.get() >= 20_000;
        });

        while (budget.step()) {
            steps.incrementAndGet();
        }

        assertThat(longest).hasValueLessThanOrEqualTo(Budget.POLL_INTERVAL);
        assertThat(steps).hasValueBetween(20_000, 20_000 + Budget.POLL_INTERVAL);
        assertThat(budget.part(1).step()).as("cancelled for good").isFalse();
    }

    @Test
    void aPartEndsWhenItsShareOfTheTimeIsUp() {
        AtomicLong seconds = new AtomicLong();
        Budget budget = Budget.of(
                Long.MAX_VALUE, () -> Instant.ofEpochSecond(seconds.get()), Instant.ofEpochSecond(100), () -> false);
        seconds.set(20);
        Budget part = budget.part(0.5);

        assertThat(part.mayGoOn()).isTrue();
        seconds.set(40);
        assertThat(part.used()).isEqualTo(0.5);
        seconds.set(60);
        assertThat(part.mayGoOn()).isFalse();
        assertThat(budget.mayGoOn()).isTrue();
        seconds.set(100);
        assertThat(budget.mayGoOn()).isFalse();
    }

    private static long stepsOf(Budget budget) {
        long steps = 0;
        while (budget.step()) {
            steps++;
        }
        return steps;
    }
}
