package dk.kommunestrategi.rules.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.Forespoergsler;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.search.Tilfaelde;
import dk.kommunestrategi.rules.search.budget.Budget;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.search.propagate.Domains;
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
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class LocalSearchProperties {

    private static final long STEPS = 3_000;

    @Property(tries = 500, seed = "1")
    void annealingEndsWithAPlanThatIsNoWorse(
            @ForAll Planforespoergsel forespoergsel,
            @ForAll Random tilfaeldig,
            @ForAll @IntRange(max = 5) int objective) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        List<int[]> planer = tilfaelde.planer();
        Assume.that(!planer.isEmpty());
        CompiledProblem problem = Domains.propagate(tilfaelde.problem()).orElseThrow();
        int[] first = planer.get(tilfaeldig.nextInt(planer.size()));

        Annealing annealing = new Annealing(problem, objective, first);
        annealing.run(Long.MIN_VALUE, Budget.ofSteps(STEPS), plan -> check(plan, first, planer, problem, objective));

        check(annealing.best(), first, planer, problem, objective);
        Term term = problem.terms().get(objective);
        long best = planer.stream()
                .filter(plan -> isNoWorse(plan, first, problem, objective))
                .mapToLong(term::value)
                .min()
                .orElseThrow();
        Statistics.label("the best there is")
                .collect(term.value(annealing.best()) == best)
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 90));
    }

    @Property(tries = 500, seed = "1")
    void soDoesRuinAndRecreate(@ForAll Planforespoergsel forespoergsel, @ForAll Random tilfaeldig) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        List<int[]> planer = tilfaelde.planer();
        Assume.that(!planer.isEmpty());
        CompiledProblem problem = Domains.propagate(tilfaelde.problem()).orElseThrow();
        int[] first = planer.get(tilfaeldig.nextInt(planer.size()));
        for (int t = 0; t < problem.terms().size(); t++) {
            if (problem.terms().get(t) instanceof StartCosts) {
                int objective = t;

                RuinAndRecreate search = new RuinAndRecreate(problem, objective, first);
                search.run(
                        Long.MIN_VALUE, Budget.ofSteps(STEPS), plan -> check(plan, first, planer, problem, objective));

                check(search.best(), first, planer, problem, objective);
            }
        }
    }

    @Property(tries = 500, seed = "1")
    void whatIsMendedIsAPlan(@ForAll Planforespoergsel forespoergsel) {
        Tilfaelde tilfaelde = Tilfaelde.of(forespoergsel);
        List<int[]> planer = tilfaelde.planer();
        Assume.that(!planer.isEmpty());
        CompiledProblem problem = Domains.propagate(tilfaelde.problem()).orElseThrow();

        Annealing mending = new Annealing(problem.withTerms(List.of()), 0, ListScheduling.schedule(problem));
        mending.run(0, Budget.ofSteps(STEPS), plan -> {});

        Statistics.label("mended")
                .collect(mending.keepsCapacities())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 95));
        assertThat(contains(planer, mending.best())).isEqualTo(mending.keepsCapacities());
    }

    private static void check(int[] plan, int[] first, List<int[]> planer, CompiledProblem problem, int objective) {
        assertThat(contains(planer, plan)).isTrue();
        assertThat(isNoWorse(plan, first, problem, objective)).isTrue();
        Term term = problem.terms().get(objective);
        assertThat(term.value(plan)).isLessThanOrEqualTo(term.value(first));
    }

    private static boolean contains(List<int[]> planer, int[] plan) {
        return planer.stream().anyMatch(one -> Arrays.equals(one, plan));
    }

    private static boolean isNoWorse(int[] plan, int[] first, CompiledProblem problem, int terms) {
        return problem.terms().subList(0, terms).stream().allMatch(term -> term.value(plan) <= term.value(first));
    }
}
