package dk.kommunestrategi.rules.planlaegning.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.Sample;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The search from plan to plan ends with a plan that exists, no worse than the one it began with. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class LocalSearchProperties {

    private static final long STEPS = 3_000;

    @Property(tries = 500, seed = "1")
    void annealingEndsWithAPlanThatIsNoWorse(
            @ForAll PlanRequest request, @ForAll Random random, @ForAll @IntRange(max = 5) int objective) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(!plans.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        int[] first = plans.get(random.nextInt(plans.size()));

        Annealing annealing = new Annealing(problem, objective, first);
        annealing.run(Long.MIN_VALUE, Budget.ofSteps(STEPS), plan -> check(plan, first, plans, problem, objective));

        check(annealing.best(), first, plans, problem, objective);
        Term term = problem.terms().get(objective);
        long best = plans.stream()
                .filter(plan -> isNoWorse(plan, first, problem, objective))
                .mapToLong(term::value)
                .min()
                .orElseThrow();
        Statistics.label("the best there is")
                .collect(term.value(annealing.best()) == best)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 90));
    }

    @Property(tries = 500, seed = "1")
    void whereTiesCountTheBestOfThemAllIsKept(
            @ForAll PlanRequest request, @ForAll Random random, @ForAll @IntRange(max = 5) int objective) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(!plans.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        int terms = problem.terms().size();
        int[] first = plans.get(random.nextInt(plans.size()));

        Annealing annealing = Annealing.withTies(problem, objective, first, new Chance());
        annealing.run(Long.MIN_VALUE, Budget.ofSteps(STEPS), plan -> check(plan, first, plans, problem, objective));

        check(annealing.best(), first, plans, problem, objective);
        long[] found = values(annealing.best(), problem, terms - 1);
        assertThat(Arrays.compare(found, values(first, problem, terms - 1))).isNotPositive();
        boolean isBest = plans.stream()
                .filter(plan -> isNoWorse(plan, first, problem, objective))
                .noneMatch(plan ->
                        Arrays.compare(from(objective, values(plan, problem, terms - 1)), from(objective, found)) < 0);
        Statistics.label("the best there is, ties and all")
                .collect(isBest)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 85));
    }

    private static long[] from(int term, long[] values) {
        return Arrays.copyOfRange(values, term, values.length);
    }

    @Property(tries = 500, seed = "1")
    void soDoesRuinAndRecreate(@ForAll PlanRequest request, @ForAll Random random) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(!plans.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        int[] first = plans.get(random.nextInt(plans.size()));
        for (int t = 0; t < problem.terms().size(); t++) {
            if (problem.terms().get(t) instanceof StartCosts) {
                int objective = t;

                RuinAndRecreate search = new RuinAndRecreate(problem, objective, first);
                search.run(
                        Long.MIN_VALUE, Budget.ofSteps(STEPS), plan -> check(plan, first, plans, problem, objective));

                check(search.best(), first, plans, problem, objective);
            }
        }
    }

    @Property(tries = 500, seed = "1")
    void whatIsMendedIsAPlan(@ForAll PlanRequest request) {
        Sample sample = Sample.of(request);
        List<int[]> plans = sample.plans();
        Assume.that(!plans.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();

        Annealing mending = new Annealing(
                problem.withTerms(List.of()),
                0,
                ListScheduling.schedule(problem).orElseThrow());
        mending.run(0, Budget.ofSteps(STEPS), plan -> {});

        Statistics.label("mended")
                .collect(mending.keepsCapacities())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 95));
        assertThat(contains(plans, mending.best())).isEqualTo(mending.keepsCapacities());
    }

    private static void check(int[] plan, int[] first, List<int[]> plans, CompiledProblem problem, int objective) {
        assertThat(contains(plans, plan)).isTrue();
        assertThat(isNoWorse(plan, first, problem, objective)).isTrue();
        assertThat(Arrays.compare(values(plan, problem, objective), values(first, problem, objective)))
                .isNotPositive();
    }

    /** What is better in an earlier term may be worse in the objective. */
    private static long[] values(int[] plan, CompiledProblem problem, int objective) {
        return problem.terms().stream()
                .limit(objective + 1L)
                .mapToLong(term -> term.value(plan))
                .toArray();
    }

    private static boolean contains(List<int[]> plans, int[] plan) {
        return plans.stream().anyMatch(one -> Arrays.equals(one, plan));
    }

    private static boolean isNoWorse(int[] plan, int[] first, CompiledProblem problem, int terms) {
        return problem.terms().subList(0, terms).stream().allMatch(term -> term.value(plan) <= term.value(first));
    }
}
