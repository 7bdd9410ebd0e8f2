package dk.kommunestrategi.rules.planlaegning.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.Sample;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a move is said to change is what it changes. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class MovingPlanProperties {

    private static final int MOVES = 30;

    @Property(tries = 1_000)
    void everyChangeIsTheDifferenceOfTwoFullComputations(@ForAll PlanRequest request, @ForAll Random random) {
        CompiledProblem problem = Sample.of(request).problem();
        Assume.that(!problem.isImpossible());
        Assume.that(problem.size() > 0);
        int[] starts = IntStream.range(0, problem.size())
                .map(i -> anyStart(problem, i, random))
                .toArray();
        MovingPlan plan = new MovingPlan(problem, starts, problem.terms().size());
        for (int move = 0; move < MOVES; move++) {
            int i = random.nextInt(problem.size());
            int start = anyStart(problem, i, random);
            int[] moved = starts.clone();
            moved[i] = start;
            for (int t = 0; t < problem.terms().size(); t++) {
                long before = problem.terms().get(t).value(starts);
                long after = problem.terms().get(t).value(moved);
                assertThat(plan.value(t)).isEqualTo(before);
                assertThat(plan.change(t, i, start))
                        .as("%s, %d to %d", problem.terms().get(t), starts[i], start)
                        .isEqualTo(after - before);
            }
            assertThat(plan.overload()).isEqualTo(overload(problem, starts));
            assertThat(plan.overloadChange(i, start)).isEqualTo(overload(problem, moved) - overload(problem, starts));
            checkExchange(plan, problem, starts, i, random.nextInt(problem.size()));
            plan.move(i, start);
            starts = moved;
            assertThat(plan.starts()).isEqualTo(starts);
        }
    }

    private static void checkExchange(MovingPlan plan, CompiledProblem problem, int[] starts, int i, int j) {
        if (Arrays.binarySearch(problem.starts(i), starts[j]) < 0
                || Arrays.binarySearch(problem.starts(j), starts[i]) < 0) {
            return;
        }
        int[] exchanged = starts.clone();
        exchanged[i] = starts[j];
        exchanged[j] = starts[i];
        for (int t = 0; t < problem.terms().size(); t++) {
            long before = problem.terms().get(t).value(starts);
            assertThat(plan.changeByExchange(t, i, j))
                    .as("%s, %d and %d", problem.terms().get(t), i, j)
                    .isEqualTo(problem.terms().get(t).value(exchanged) - before);
        }
        assertThat(plan.overloadChangeByExchange(i, j))
                .isEqualTo(overload(problem, exchanged) - overload(problem, starts));
    }

    private static int anyStart(CompiledProblem problem, int i, Random random) {
        return problem.starts(i)[random.nextInt(problem.starts(i).length)];
    }

    /** By how much capacities are exceeded, and frames in parts of the most that one start can change what they are used for. */
    private static long overload(CompiledProblem problem, int[] starts) {
        long overload = 0;
        for (Kapacitetskrav capacity : problem.capacities()) {
            long[] loads = capacity.group().loads(starts);
            for (int h = 0; h < loads.length; h++) {
                overload += Math.max(0, loads[h] - capacity.room(h));
            }
        }
        for (Rammekrav frame : problem.frames()) {
            long exceeded = frame.sum(starts) - frame.hoejst();
            long part = Math.max(1, widest(frame, problem) / 8);
            overload += exceeded > 0 ? (exceeded + part - 1) / part : 0;
        }
        return overload;
    }

    /** What lies at most between the cheapest and the dearest start of one initiative. */
    private static long widest(Rammekrav frame, CompiledProblem problem) {
        return frame.initiativer().stream()
                .mapToLong(i -> {
                    LongSummaryStatistics costs = Arrays.stream(problem.starts(i))
                            .mapToLong(start -> frame.udgift(i, start))
                            .summaryStatistics();
                    return costs.getMax() - costs.getMin();
                })
                .max()
                .orElse(0);
    }
}
