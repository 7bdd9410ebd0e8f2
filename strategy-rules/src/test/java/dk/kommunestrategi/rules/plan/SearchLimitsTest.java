package dk.kommunestrategi.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Katalog;
import dk.kommunestrategi.rules.oracle.OwnKriterium;
import dk.kommunestrategi.rules.plan.SearchLimits.Deadline;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupBuilder;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search ends when the caller wants it to, with what it has. */
class SearchLimitsTest {

    private static final Instant NOW = Instant.parse("2024-01-01T08:00:00Z");

    /** Enough to come close to the best. */
    private static final long MANY_STEPS = 1_000_000;

    private final Planner planner = Planner.standard();

    @ParameterizedTest
    @ValueSource(ints = {0, 110})
    void cancelledBeforeItBeginsItStillGivesAPlanWithBoundsThatHold(int kapacitet) {
        Strategi strategi = new Katalog(40, 10, 8, kapacitet, 10).strategi(1);

        PlanResult immediately = planner.plan(
                PlanRequest.of(strategi),
                SearchLimits.builder().cancellation(() -> true).build());
        PlanResult bedst = planner.plan(PlanRequest.of(strategi), SearchLimits.ofSteps(MANY_STEPS));

        assertThat(immediately.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(immediately.getSteps()).isLessThan(bedst.getSteps());
        assertKeepsEveryRule(strategi, immediately.getPlaceringer());
        assertThat(Arrays.compare(values(immediately.getCriteria()), values(bedst.getCriteria())))
                .isNotNegative();
        assertThat(immediately.getCriteria().get(0).getLowerBound().orElseThrow())
                .isLessThanOrEqualTo(bedst.getCriteria().get(0).getValue());
    }

    /** As a pool that closes ends the work of its threads; whoever owns the thread still finds it interrupted. */
    @Test
    void anInterruptedThreadPlansAsIfCancelledAndStaysInterrupted() {
        Strategi strategi = new Katalog(40, 10, 8, 110, 10).strategi(1);
        PlanResult cancelled = planner.plan(
                PlanRequest.of(strategi),
                SearchLimits.builder().cancellation(() -> true).build());

        Thread.currentThread().interrupt();
        PlanResult interrupted;
        boolean staysInterrupted;
        try {
            interrupted = planner.plan(strategi);
        } finally {
            staysInterrupted = Thread.interrupted();
        }

        assertThat(staysInterrupted).isTrue();
        assertThat(interrupted).isEqualTo(cancelled);
    }

    @Test
    void whoeverCancelsIsHeardSoon() {
        AtomicBoolean afbrudt = new AtomicBoolean();
        AtomicLong ved = new AtomicLong();

        PlanResult result = planner.plan(
                PlanRequest.of(new Katalog(80, 12, 10, 0, 0).strategi(2)),
                SearchLimits.builder()
                        .cancellation(afbrudt::get)
                        .progress(progress -> {
                            if (progress.getSteps() > 50_000 && afbrudt.compareAndSet(false, true)) {
                                ved.set(progress.getSteps());
                            }
                        })
                        .build());

        assertThat(afbrudt).isTrue();
        assertThat(result.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(result.getSteps()).isBetween(ved.get(), ved.get() + SearchLimits.STEPS_BETWEEN_POLLS);
    }

    @Test
    void theDeadlineIsThatOfTheClockHandedIn() {
        Katalog katalog = new Katalog(80, 12, 10, 0, 0);
        AtomicLong asked = new AtomicLong();
        InstantSource clock = () -> NOW.plusMillis(asked.getAndIncrement());

        PlanResult result = planner.plan(
                PlanRequest.of(katalog.strategi(2)),
                SearchLimits.builder()
                        .deadline(Deadline.from(Duration.ofSeconds(2), clock))
                        .build());

        assertThat(result.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(asked.get()).isBetween(1_800L, 2_200L);
        assertThat(result.getSteps()).isLessThan(2_200L * SearchLimits.STEPS_BETWEEN_POLLS);
    }

    @Test
    void whereTheBestPlanIsNotProvedEveryStepIsTaken() {
        PlanResult result =
                planner.plan(PlanRequest.of(new Katalog(80, 12, 10, 0, 0).strategi(2)), SearchLimits.ofSteps(200_000));

        assertThat(result.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        // What is begun, as a round of prices, is gone through to its end.
        assertThat(result.getSteps()).isBetween(199_000L, 202_000L);
    }

    /** Clock and caller are asked at least so often: this is more than a request of this size may take without a deadline. */
    @Tag("once")
    @Test
    void whatHasADeadlineMayTakeMoreThanTheStandardSteps() {
        AtomicLong steps = new AtomicLong();
        InstantSource clock = () -> steps.get() > 12_000_000 ? NOW.plusSeconds(10) : NOW;
        PlanRequest request = PlanRequest.of(new Katalog(80, 12, 10, 0, 0).strategi(2));
        SearchLimits limits = SearchLimits.builder()
                .deadline(Deadline.from(Duration.ofSeconds(1), clock))
                .cancellation(() -> steps.addAndGet(SearchLimits.STEPS_BETWEEN_POLLS) < 0)
                .build();

        assertThat(planner.plan(request, limits).getSteps()).isGreaterThan(SearchLimits.STANDARD_STEPS + 80 * 300);
        assertThat(planner.plan(
                                request,
                                SearchLimits.builder()
                                        .from(limits)
                                        .maxSteps(10_000)
                                        .build())
                        .getSteps())
                .isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 110})
    void everyPlanThatIsToldOfIsBetterThanTheOneBefore(int kapacitet) {
        Strategi strategi = new Katalog(60, 12, 8, kapacitet, 10).strategi(3);
        List<Progress> told = new ArrayList<>();

        PlanResult result = planner.plan(
                PlanRequest.of(strategi),
                SearchLimits.builder().maxSteps(MANY_STEPS).progress(told::add).build());

        assertThat(told).hasSizeGreaterThan(3);
        for (int k = 1; k < told.size(); k++) {
            assertThat(told.get(k).getSteps())
                    .isGreaterThanOrEqualTo(told.get(k - 1).getSteps());
            assertThat(Arrays.compare(
                            values(told.get(k).getCriteria()),
                            values(told.get(k - 1).getCriteria())))
                    .isLessThanOrEqualTo(0);
            assertKeepsEveryRule(
                    strategi, told.get(k).getStrategiplaner().get(0).placeringer());
        }
        assertThat(told)
                .anyMatch(progress ->
                        progress.getCriteria().get(0).getLowerBound().isPresent());
        for (Progress progress : told) {
            OptionalLong limit = progress.getCriteria().get(0).getLowerBound();
            assertThat(limit.orElse(Long.MIN_VALUE))
                    .isLessThanOrEqualTo(result.getCriteria().get(0).getValue());
            assertThat(progress.getCriteria())
                    .allMatch(kriterium -> kriterium.getLowerBound().orElse(Long.MIN_VALUE) <= kriterium.getValue());
        }
        assertThat(told.get(told.size() - 1).getStrategiplaner()).isEqualTo(result.getStrategiplaner());
        assertThat(values(told.get(told.size() - 1).getCriteria())).isEqualTo(values(result.getCriteria()));
    }

    /** The criterion is asked for its term once more when a way out is looked for: then it has very much to look through. */
    @Test
    void thatThereIsNoPlanStaysProvedThoughTimeIsUpWhenAWayOutIsLookedFor() {
        Strategi strategi = new Katalog(10, 3, 3, 30, 0).strategi(4);
        AtomicInteger terms = new AtomicInteger();
        AtomicBoolean afbrudt = new AtomicBoolean();
        Planner own = Planner.builder()
                .addKriterium(new OwnKriterium(opgave -> {
                    afbrudt.set(opgave.horizon() == 3 && terms.incrementAndGet() > 1);
                    Group group = new GroupBuilder(Emne.of("lokaler", "lokaler"), opgave.horizon())
                            .add(0, 1, 1)
                            .build();
                    return new EarliestEffects(
                            afbrudt.get() ? Collections.nCopies(3_000_000, group) : List.of(group), 0);
                }))
                .build();

        PlanResult result = own.plan(
                PlanRequest.of(strategi.withPolitik(Prioriteringspolitik.builder()
                        .kriterier(List.of(Kriterievalg.of("EgetKriterium")))
                        .build())),
                SearchLimits.builder().cancellation(afbrudt::get).build());

        assertThat(afbrudt).isTrue();
        assertThat(result.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(result.getKonflikt()).isPresent();
        assertThat(result.getLempelse()).isEmpty();
    }

    @Test
    void thatThereIsNoPlanIsToldBeforeItIsLookedForWhy() {
        Strategi overloaded = new Katalog(8, 4, 3, 2, 10).strategi(1);
        AtomicInteger told = new AtomicInteger();

        PlanResult whole = planner.plan(
                PlanRequest.of(overloaded),
                SearchLimits.builder().infeasible(told::incrementAndGet).build());
        PlanResult cancelled = planner.plan(
                PlanRequest.of(overloaded),
                SearchLimits.builder()
                        .infeasible(told::incrementAndGet)
                        .cancellation(() -> told.get() == 2)
                        .build());

        assertThat(told).hasValue(2);
        assertThat(whole.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(whole.getLempelse()).isPresent();
        assertThat(cancelled.getStatus()).isEqualTo(Planstatus.INFEASIBLE);
        assertThat(cancelled.getKonflikt().orElseThrow().isIrreducible()).isFalse();
        assertThat(cancelled.getLempelse()).isEmpty();
        assertThat(cancelled.getSteps()).isLessThan(whole.getSteps());
    }

    @Test
    void whereThereIsAPlanNobodyIsToldThatThereIsNone() {
        PlanResult result = planner.plan(
                PlanRequest.of(new Katalog(12, 4, 3, 0, 10).strategi(1)),
                SearchLimits.builder()
                        .infeasible(() -> {
                            throw new CancellationException();
                        })
                        .build());

        assertThat(result.isPlan()).isTrue();
    }

    @Test
    void whatAListenerThrowsReachesTheCaller() {
        SearchLimits limits = SearchLimits.builder()
                .progress(progress -> {
                    throw new CancellationException("nok");
                })
                .build();

        assertThatThrownBy(() -> planner.plan(PlanRequest.of(new Katalog(10, 4, 3, 0, 0).strategi(4)), limits))
                .isInstanceOf(CancellationException.class);
    }

    private void assertKeepsEveryRule(Strategi strategi, List<Placering> placeringer) {
        Periode periode = strategi.getPeriode().orElseThrow();
        Strategi withPlan = strategi.withHandleplan(
                Handleplan.builder().periode(periode).placeringer(placeringer).build());
        assertThat(planner.evaluate(withPlan).getProblems()).isEmpty();
    }

    private static long[] values(List<Kriterievaerdi> criteria) {
        return criteria.stream().mapToLong(Kriterievaerdi::getValue).toArray();
    }
}
