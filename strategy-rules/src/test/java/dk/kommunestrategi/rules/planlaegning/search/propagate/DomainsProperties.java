package dk.kommunestrategi.rules.planlaegning.search.propagate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.Sample;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What cannot be is ruled out; what some plan uses never is. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class DomainsProperties {

    @Property(tries = 1_000, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void noStartIsRuledOutThatSomePlanUses(@ForAll PlanRequest request) {
        Sample sample = Sample.of(request);
        CompiledProblem problem = sample.problem();
        Domains domains = new Domains(problem);

        boolean possible = domains.propagateAll();

        List<int[]> plans = sample.plansWithoutKapaciteter();
        Statistics.label("planer").collect(plans.isEmpty(), possible).coverage(coverage -> {
            coverage.check(true, false).percentage(andel -> andel > 5);
            coverage.check(false, true).percentage(andel -> andel > 40);
        });
        if (possible) {
            plans.forEach(plan -> checkLeft(plan, domains));
        } else {
            assertThat(plans).isEmpty();
        }
    }

    @Property(tries = 1_000, seed = "1")
    void norByFixingAnotherOne(
            @ForAll PlanRequest request, @ForAll @IntRange(max = 4) int k, @ForAll @IntRange(max = 3) int place) {
        Sample sample = Sample.of(request);
        CompiledProblem problem = sample.problem();
        Domains domains = new Domains(problem);
        Assume.that(domains.propagateAll());
        int fixed = k % problem.size();
        Assume.that(place < problem.starts(fixed).length);
        int start = problem.starts(fixed)[place];
        List<int[]> plans = sample.plansWithoutKapaciteter().stream()
                .filter(plan -> plan[fixed] == start)
                .toList();
        List<String> before = intervals(domains, problem);
        int mark = domains.mark();

        boolean possible = domains.fix(fixed, place);

        if (possible) {
            assertThat(domains.earliest(fixed)).isEqualTo(start);
            assertThat(domains.latest(fixed)).isEqualTo(start);
            plans.forEach(plan -> checkLeft(plan, domains));
        } else {
            assertThat(plans).isEmpty();
        }
        domains.undo(mark);
        assertThat(intervals(domains, problem)).isEqualTo(before);
    }

    /** Also where nothing was ruled out before: then it is the placing of one that tells where others cannot start. */
    @Property(tries = 1_000, seed = "1", maxDiscardRatio = 20)
    @StatisticsReport(onFailureOnly = true)
    void whatIsFixedOneByOneKeepsTheOrder(@ForAll PlanRequest request, @ForAll Random random) {
        Sample sample = Sample.of(request);
        CompiledProblem problem = sample.problem();
        Assume.that(!problem.isImpossible() && sample.krav().stream().anyMatch(Raekkefoelgekrav.class::isInstance));
        Domains domains = new Domains(problem);

        boolean possible = true;
        for (int i = 0; possible && i < problem.size(); i++) {
            possible = domains.fix(i, domains.low(i) + random.nextInt(domains.high(i) - domains.low(i) + 1));
        }

        Statistics.label("possible")
                .collect(possible)
                .coverage(coverage -> coverage.check(true).count(antal -> antal > 10));
        if (possible) {
            int[] starts =
                    IntStream.range(0, problem.size()).map(domains::earliest).toArray();
            assertThat(sample.plansWithoutKapaciteter()).anyMatch(plan -> Arrays.equals(plan, starts));
        }
    }

    private static void checkLeft(int[] plan, Domains domains) {
        for (int i = 0; i < plan.length; i++) {
            assertThat(plan[i]).isBetween(domains.earliest(i), domains.latest(i));
        }
    }

    private static List<String> intervals(Domains domains, CompiledProblem problem) {
        return IntStream.range(0, problem.size())
                .mapToObj(i -> domains.earliest(i) + "–" + domains.latest(i))
                .toList();
    }
}
