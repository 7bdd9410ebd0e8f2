package dk.kommunestrategi.rules.planlaegning.search.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeterTest {

    @Test
    void workCountsInPlaceOfStepsWhereItIsMoreThanTheyAreWorth() {
        Budget budget = Budget.ofSteps(1_000);

        budget.spend(10);
        budget.meter().work(5 * Meter.OPERATIONS_PER_STEP);
        assertThat(budget.steps()).isEqualTo(10);
        budget.meter().work(15 * Meter.OPERATIONS_PER_STEP);
        assertThat(budget.steps()).isEqualTo(20);
        budget.meter().pass(1_000 * Meter.OPERATIONS_PER_STEP);
        assertThat(budget.steps()).isEqualTo(20);
    }

    @Test
    void workUsesUpABudgetAsStepsDo() {
        Budget budget = Budget.ofSteps(1_000);
        Budget part = budget.part(0.5);

        budget.meter().work(499 * Meter.OPERATIONS_PER_STEP);
        assertThat(part.mayGoOn()).isTrue();
        budget.meter().work(Meter.OPERATIONS_PER_STEP);
        assertThat(part.mayGoOn()).isFalse();
        assertThat(budget.mayGoOn()).isTrue();
    }

    @Test
    void whoeverCancelsIsAskedDuringWorkAndSoonObeyed() {
        AtomicLong done = new AtomicLong();
        AtomicLong heard = new AtomicLong();
        Meter meter = Budget.of(Long.MAX_VALUE, () -> {
                    heard.compareAndSet(0, done.get() > 3_000_000 ? done.get() : 0);
                    return heard.get() > 0;
                })
                .meter();

        assertThatThrownBy(() -> {
                    while (done.get() < 1_000_000_000) {
                        meter.work(1_000);
                        done.addAndGet(1_000);
                    }
                })
                .isInstanceOf(Stopped.class);

        assertThat(heard).hasValueBetween(3_000_000, 3_000_000 + Meter.OPERATIONS_BETWEEN_POLLS);
        assertThat(done).hasValueLessThanOrEqualTo(heard.get() + Meter.OPERATIONS_AFTER_STOP);
    }

    /** A small request is looked through although time is up, a large one is not; and of neither is much seen unasked. */
    @Test
    void looksAreAskedForOftenAndCostLittle() {
        AtomicLong looks = new AtomicLong();
        AtomicLong askedAt = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Meter meter = Budget.of(Long.MAX_VALUE, () -> {
                    most.accumulateAndGet(looks.get() - askedAt.getAndSet(looks.get()), Math::max);
                    return true;
                })
                .meter();

        assertThatThrownBy(() -> {
                    while (looks.get() < 1_000_000) {
                        meter.look();
                        looks.incrementAndGet();
                    }
                })
                .isInstanceOf(Stopped.class);

        assertThat(most).hasValueLessThanOrEqualTo(Meter.LOOKS_BETWEEN_POLLS);
        assertThat(looks).hasValueBetween(Meter.LOOKS_OF_SMALL, Meter.LOOKS_OF_SMALL + Meter.LOOKS_BETWEEN_POLLS);
    }

    @Test
    void whatNobodyLimitsGoesOn() {
        assertThatCode(() -> Meter.unlimited().work(Long.MAX_VALUE / 2)).doesNotThrowAnyException();
    }
}
