package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Katalog;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.SearchLimits.Deadline;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stretches;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** A longer search does all that a shorter one does, and then more: it never ends with a worse plan, whatever ends it. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class LongerSearchProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 300, seed = "1")
    void whatIsKnownAfterFewStepsIsKnownAfterMore(
            @ForAll PlanRequest request,
            @ForAll @IntRange(max = 1_500) int few,
            @ForAll @IntRange(max = 1_500) int more) {
        PlanResult before = planner.plan(request, SearchLimits.ofSteps(few));
        PlanResult after = planner.plan(request, SearchLimits.ofSteps(few + more));

        assertThat(after.isPlan()).isEqualTo(before.isPlan() || after.isPlan());
        if (before.getStatus() == Planstatus.INFEASIBLE || before.getStatus() == Planstatus.OPTIMAL) {
            assertThat(after.getStatus()).isEqualTo(before.getStatus());
        }
        if (before.isPlan()) {
            assertIsNoWorse(after, before);
        }
    }

    /** Short stretches, so that bounds from one of them are told of with plans from the next. */
    @Property(tries = 300, seed = "1")
    void fromStretchToStretchWhatIsToldIsTrueAndTheEndIsTheBest(
            @ForAll PlanRequest request, @ForAll @IntRange(min = 10, max = 300) int first) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(!plans.isEmpty());
        CompiledProblem problem = sample.problem();
        List<long[]> vectors = plans.stream().map(plan -> values(problem, plan)).toList();
        List<long[]> told = new ArrayList<>();

        Outcome outcome = LexicographicSearch.minimise(
                problem,
                Optional.of(plans.get(plans.size() - 1)),
                new Stretches(List.of((long) first), 2),
                Budget.ofSteps(1_000_000),
                (starts, bounds) -> {
                    told.add(values(problem, starts));
                    assertAreBounds(bounds, values(problem, starts), vectors);
                });

        assertThat(told)
                .isSortedAccordingTo(Comparator.comparing(Function.<long[]>identity(), Arrays::compare)
                        .reversed());
        assertThat(values(problem, outcome.starts().orElseThrow()))
                .isEqualTo(vectors.stream().min(Arrays::compare).orElseThrow());
        Statistics.label("told").collect(Math.min(5, told.size()));
    }

    /** No plan falls below a bound that is no worse than the one told of in the terms before. */
    private static void assertAreBounds(List<Long> bounds, long[] told, List<long[]> vectors) {
        for (long[] vector : vectors) {
            for (int t = 0; t < bounds.size() && (t == 0 || vector[t - 1] <= told[t - 1]); t++) {
                assertThat(vector[t]).isGreaterThanOrEqualTo(bounds.get(t));
            }
        }
    }

    private static long[] values(CompiledProblem problem, int[] starts) {
        return problem.terms().stream().mapToLong(term -> term.value(starts)).toArray();
    }

    @Property(tries = 12, seed = "1")
    void ofManyInitiativesThePlanIsNeverWorseAfterMoreSteps(
            @ForAll @IntRange(min = 40, max = 70) int antal,
            @ForAll @IntRange(max = 1_000) int seed,
            @ForAll boolean tight) {
        PlanRequest request = PlanRequest.of(new Katalog(antal, 10, 8, tight ? 110 : 0, 0).strategi(seed));
        PlanResult before = planner.plan(request, SearchLimits.ofSteps(5_000));
        for (int steps = 10_000; steps <= 160_000; steps *= 2) {
            PlanResult after = planner.plan(request, SearchLimits.ofSteps(steps));
            assertIsNoWorse(after, before);
            before = after;
        }
    }

    @Property(tries = 12, seed = "1")
    void whatADeadlineEndsHasThePlanOfItsSteps(
            @ForAll @IntRange(min = 20, max = 70) int antal,
            @ForAll @IntRange(max = 1_000) int seed,
            @ForAll @IntRange(min = 20, max = 200) int millis) {
        PlanRequest request = PlanRequest.of(new Katalog(antal, 10, 8, 110, 0).strategi(seed));
        AtomicLong asked = new AtomicLong();
        InstantSource clock = () -> Instant.ofEpochMilli(asked.incrementAndGet());

        PlanResult ended = planner.plan(
                request,
                SearchLimits.builder()
                        .deadline(new Deadline(clock, Instant.ofEpochMilli(millis)))
                        .build());

        PlanResult same = planner.plan(request, SearchLimits.ofSteps(ended.getSteps()));
        assertThat(same.getPlaceringer()).isEqualTo(ended.getPlaceringer());
    }

    /** The second criterion is never proved here, however long it takes: the first plan has 1,100 in the third. */
    @Example
    void noCriterionWaitsUntilThoseBeforeItAreProved() {
        PlanRequest request = PlanRequest.of(new Katalog(30, 10, 8, 110, 0).strategi(2));

        assertThat(values(planner.plan(request, SearchLimits.ofSteps(25_000)))[2])
                .isLessThan(900);
    }

    private static void assertIsNoWorse(PlanResult after, PlanResult before) {
        assertThat(Arrays.compare(values(after), values(before))).isNotPositive();
    }

    private static long[] values(PlanResult result) {
        return result.getCriteria().stream().mapToLong(Kriterievaerdi::getValue).toArray();
    }
}
