package dk.kommunestrategi.rules.planlaegning.search.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.rules.oracle.request.FilledFrame;
import dk.kommunestrategi.rules.oracle.request.FullCentre;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.oracle.request.WithMoney;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planlaegning.search.Sample;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** No plan that keeps capacities and earlier terms falls below what a relaxation says, whatever is placed already. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class RelaxationProperties {

    private static final int LET_IMPLEMENTERBARE = 0;

    @Property(tries = 2_000, seed = "1")
    void noPlanFallsBelowTheBound(
            @ForAll PlanRequest asked,
            @ForAll Random random,
            @ForAll @IntRange(max = 9) int objective,
            @ForAll @IntRange(max = 80) int rounds) {
        PlanRequest request = random.nextBoolean() ? WithMoney.of(asked, random) : asked;
        Sample sample = Sample.of(request);
        List<int[]> alle = sample.plans();
        Assume.that(!alle.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        int[] known = alle.get(random.nextInt(alle.size()));
        Relaxations relaxations = new Relaxations();
        Term term = problem.terms().get(objective);
        int earlier = random.nextInt(objective + 1);

        relaxations.relax(
                problem, term, TermLimits.of(problem, earlier, known), known, rounds, Budget.ofSteps(Long.MAX_VALUE));

        Statistics.label("relaxed")
                .collect(relaxations.of(term).isPresent())
                .coverage(coverage -> coverage.check(true).percentage(andel -> andel > 20));
        Statistics.label("shape")
                .collect(term.getClass().getSimpleName(), !problem.frames().isEmpty())
                .coverage(coverage -> {
                    coverage.check("SquaredCosts", true).count(count -> count > 20);
                    coverage.check("StartCosts", true).count(count -> count > 20);
                    coverage.check("SquaredLoads", true).count(count -> count > 20);
                });
        List<int[]> noWorse = alle.stream()
                .filter(plan -> isNoWorse(plan, known, problem, earlier))
                .toList();
        relaxations
                .of(term)
                .ifPresent(relaxation -> noWorse.forEach(plan -> check(plan, relaxation, problem, objective)));

        long reached = value(relaxations, term);
        relaxations.relax(problem, term, TermLimits.of(problem, earlier, known), known, 1, Budget.ofSteps(1));
        assertThat(value(relaxations, term)).isGreaterThanOrEqualTo(reached);

        int chosen = random.nextInt(known.length);
        CompiledProblem part = problem.retain((i, start) -> i != chosen || start == known[i]);
        relaxations
                .within(part, term, term.value(known) - 1, rounds, Budget.ofSteps(Long.MAX_VALUE))
                .of(term)
                .ifPresent(relaxation -> noWorse.stream()
                        .filter(plan -> plan[chosen] == known[chosen])
                        .forEach(plan -> check(plan, relaxation, part, objective)));
    }

    private static long value(Relaxations relaxations, Term term) {
        return relaxations.of(term).map(Relaxation::value).orElse(Long.MIN_VALUE);
    }

    /**
     * From wherever on the bound need not be raised, below what the plan known comes to or above it, it holds. That plan is
     * the best without limits: within them some bounds lie above it.
     */
    @Property(tries = 2_000, seed = "1")
    void noPlanFallsBelowTheBoundWhateverTheTarget(
            @ForAll PlanRequest asked,
            @ForAll Random random,
            @ForAll @IntRange(max = 9) int objective,
            @ForAll @IntRange(max = 80) int rounds,
            @ForAll @IntRange(min = -20, max = 60) int beyond) {
        PlanRequest request = random.nextBoolean() ? WithMoney.of(asked, random) : asked;
        Sample sample = Sample.of(request);
        List<int[]> alle = sample.plans();
        Assume.that(!alle.isEmpty());
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        Term term = problem.terms().get(objective);
        int[] known = alle.stream().min(Comparator.comparingLong(term::value)).orElseThrow();
        int[] limiting = alle.stream()
                .min(Comparator.comparing(plan -> values(plan, problem, objective), Arrays::compare))
                .orElseThrow();
        Relaxations relaxations = new Relaxations();

        relaxations.relax(
                problem,
                term,
                TermLimits.of(problem, objective, limiting),
                known,
                term.value(known) + beyond,
                rounds,
                Budget.ofSteps(Long.MAX_VALUE));

        boolean isAbove = relaxations
                .of(term)
                .filter(relaxation -> relaxation.value() > term.value(known))
                .isPresent();
        Statistics.label("above the plan known")
                .collect(isAbove)
                .coverage(coverage -> coverage.check(true).count(count -> count > 10));
        List<int[]> noWorse = alle.stream()
                .filter(plan -> isNoWorse(plan, limiting, problem, objective))
                .toList();
        relaxations
                .of(term)
                .ifPresent(relaxation -> noWorse.forEach(plan -> check(plan, relaxation, problem, objective)));
    }

    @Property(tries = 1_000, seed = "1")
    void whatHasAPlanIsNotPricedOut(
            @ForAll PlanRequest asked, @ForAll Random random, @ForAll @IntRange(max = 80) int rounds) {
        Sample sample = Sample.of(random.nextBoolean() ? WithMoney.of(asked, random) : asked);
        Optional<CompiledProblem> problem = Domains.propagate(sample.problem());
        Assume.that(problem.isPresent());

        boolean isPricedOut = Relaxations.isPricedOut(problem.get(), rounds, Budget.ofSteps(Long.MAX_VALUE));

        Statistics.label("priced out")
                .collect(isPricedOut)
                .coverage(coverage -> coverage.check(true).count(count -> count > 2));
        assertThat(isPricedOut && !sample.plans().isEmpty()).isFalse();
    }

    /** Where a frame is filled to the last øre, the bound comes as near as can be: were there less room, a plan fell below it. */
    @Property(tries = 30)
    void aFilledFrameIsBoundedByWhatItHolds(
            @ForAll @IntRange(min = 4, max = 5) int antal,
            @ForAll @IntRange(min = 1, max = 3) int fitting,
            @ForAll @LongRange(min = 5_000_000, max = 1_000_000_000) long oere) {
        Sample sample = Sample.of(FilledFrame.of(antal, fitting, oere));
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        Term term = problem.terms().get(LET_IMPLEMENTERBARE);
        List<int[]> plans = sample.plans();
        int[] best = plans.stream().min(Comparator.comparingLong(term::value)).orElseThrow();
        Relaxations relaxations = new Relaxations();

        relaxations.relax(problem, term, TermLimits.none(problem), best, 400, Budget.ofSteps(Long.MAX_VALUE));

        // As many as fit start at once, and the others when the year is over.
        assertThat(term.value(best)).isEqualTo(2L * (antal - fitting));
        assertThat(relaxations.of(term).orElseThrow().value()).isEqualTo(term.value(best));
    }

    /** Where only one at a time has room, the bound knows in every half-year with a price that there is no half of another. */
    @Property(tries = 8)
    void aFullCentreIsBoundedByWholeInitiatives(@ForAll @IntRange(min = 2, max = 9) int niveau) {
        Sample sample = Sample.of(FullCentre.ofEasy(4, niveau));

        // One after the other: 0 + 1 + 2 + 3. By load alone, nearly two at a time have room, and the third half-year
        // needs no price.
        assertThat(best(sample)).isEqualTo(6);
        assertThat(bound(sample)).isBetween(5L, 6L);
    }

    /** Where those before them have room for one at a time, the bound knows how long others wait. */
    @Property(tries = 12)
    void whoWaitsIsBoundedByThoseBeforeIt(
            @ForAll @IntRange(min = 2, max = 3) int antal, @ForAll @IntRange(min = 1, max = 9) int niveau) {
        Sample sample = Sample.of(FullCentre.ofWaiting(antal, niveau));

        assertThat(best(sample)).isEqualTo(antal * (antal + 1L) / 2);
        assertThat(bound(sample)).isEqualTo(best(sample));
    }

    private static long best(Sample sample) {
        return sample.problem().terms().get(LET_IMPLEMENTERBARE).value(bestPlan(sample));
    }

    private static int[] bestPlan(Sample sample) {
        Term term = sample.problem().terms().get(LET_IMPLEMENTERBARE);
        return sample.plans().stream()
                .min(Comparator.comparingLong(term::value))
                .orElseThrow();
    }

    private static long bound(Sample sample) {
        CompiledProblem problem = Domains.propagate(sample.problem()).orElseThrow();
        Term term = problem.terms().get(LET_IMPLEMENTERBARE);
        int[] best = bestPlan(sample);
        Relaxations relaxations = new Relaxations();
        relaxations.relax(problem, term, TermLimits.none(problem), best, 400, Budget.ofSteps(Long.MAX_VALUE));
        return relaxations.of(term).orElseThrow().value();
    }

    private static void check(int[] plan, Relaxation relaxation, CompiledProblem problem, int objective) {
        Term term = problem.terms().get(objective);
        long value = term.value(plan);
        assertThat(relaxation.value()).isLessThanOrEqualTo(value);
        long rise = IntStream.range(0, plan.length)
                .mapToLong(i -> relaxation.rise(i, plan[i]))
                .sum();
        assertThat(relaxation.raised(rise)).isLessThanOrEqualTo(value);
        int[] order = IntStream.range(0, plan.length).toArray();
        NodeBound node = relaxation.nodeBound(order);
        long root = node.value();
        for (int i : order) {
            node.place(i, plan[i]);
            assertThat(node.value()).as("%d placed", i + 1).isLessThanOrEqualTo(value);
        }
        for (int i = order.length - 1; i >= 0; i--) {
            node.remove(i, plan[i]);
        }
        assertThat(node.value()).isEqualTo(root);
    }

    private static long[] values(int[] plan, CompiledProblem problem, int terms) {
        return problem.terms().stream()
                .limit(terms)
                .mapToLong(term -> term.value(plan))
                .toArray();
    }

    private static boolean isNoWorse(int[] plan, int[] known, CompiledProblem problem, int terms) {
        return problem.terms().subList(0, terms).stream().allMatch(term -> term.value(plan) <= term.value(known));
    }
}
