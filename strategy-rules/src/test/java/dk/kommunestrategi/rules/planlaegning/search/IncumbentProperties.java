package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What bounds a plan's terms bounds those of a better plan too, as far as it is known to do so. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class IncumbentProperties {

    @Property(tries = 500, seed = "1")
    void theBoundsOfABetterPlanAreTrue(@ForAll PlanRequest request, @ForAll Random random) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(plans.size() > 1);
        CompiledProblem problem = sample.problem();
        List<long[]> vectors = plans.stream().map(plan -> values(problem, plan)).toList();
        for (int pair = 0; pair < 20; pair++) {
            int one = random.nextInt(plans.size());
            int other = random.nextInt(plans.size());
            int order = Arrays.compare(vectors.get(one), vectors.get(other));
            if (order != 0) {
                int better = order < 0 ? one : other;
                assertHold(problem, plans, vectors, better == one ? other : one, better);
            }
        }
    }

    private static void assertHold(
            CompiledProblem problem, List<int[]> plans, List<long[]> vectors, int worse, int better) {
        Incumbent incumbent = new Incumbent(problem, problem.plan(plans.get(worse)), (starts, bounds) -> {});
        long[] known = bounds(vectors.get(worse), vectors);
        for (int t = 0; t < known.length; t++) {
            incumbent.raise(t, known[t]);
            assertThat(incumbent.bound(t)).isEqualTo(known[t]);
        }

        incumbent.keep(problem.plan(plans.get(better)));

        int changed = Arrays.mismatch(vectors.get(worse), vectors.get(better));
        long[] still = bounds(vectors.get(better), vectors);
        for (int t = 0; t < known.length; t++) {
            assertThat(incumbent.bound(t)).isLessThanOrEqualTo(still[t]);
            assertThat(t <= changed + 1 ? incumbent.bound(t) : known[t]).isEqualTo(known[t]);
        }
        Statistics.label("the next but one no longer holds")
                .collect(changed + 2 < known.length && known[changed + 2] > still[changed + 2]);
    }

    /** By term: the least that any plan comes to that is no worse in the terms before. */
    private static long[] bounds(long[] values, List<long[]> vectors) {
        long[] bounds = new long[values.length];
        for (int t = 0; t < bounds.length; t++) {
            int before = t;
            bounds[t] = vectors.stream()
                    .filter(vector -> isNoWorse(vector, values, before))
                    .mapToLong(vector -> vector[before])
                    .min()
                    .orElseThrow();
        }
        return bounds;
    }

    private static boolean isNoWorse(long[] vector, long[] values, int terms) {
        for (int t = 0; t < terms; t++) {
            if (vector[t] > values[t]) {
                return false;
            }
        }
        return true;
    }

    private static long[] values(CompiledProblem problem, int[] starts) {
        return problem.terms().stream().mapToLong(term -> term.value(starts)).toArray();
    }
}
