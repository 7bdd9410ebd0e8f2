package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The search for plans that no other plan dominates: where few enough choices are left all of them, one for each vector of
 * term values on the Pareto front; otherwise some that lie far apart, each found by putting other terms first.
 */
public final class FrontSearch {

    /** How much of the budget goes into all plans, before it is enough to have some. */
    private static final double SHARE_OF_ALL = 0.8;

    private final CompiledProblem problem;
    private final int compared;
    private final int[] known;
    private final Budget budget;

    /**
     * The plans found.
     *
     * @param plans the formal starts of each, in ascending order of vectors
     * @param complete whether the front is proved complete; otherwise it is what was found of it
     */
    public record Front(List<int[]> plans, boolean complete) {}

    private FrontSearch(CompiledProblem problem, int compared, int[] known, Budget budget) {
        this.problem = problem;
        this.compared = compared;
        this.known = known;
        this.budget = budget;
    }

    /**
     * Searches for the front.
     *
     * @param compared how many terms, from the first, are compared, at least one; the others decide between equal vectors
     * @param known the starts of any plan, the better the faster the search
     * @throws Stopped if time is up before anything is known
     */
    public static Front search(CompiledProblem problem, int compared, int[] known, Budget budget) {
        return Domains.propagate(problem)
                .map(possible -> new FrontSearch(possible, compared, problem.plan(known), budget).run())
                .map(front -> new Front(
                        front.plans().stream().map(problem::formalStarts).toList(), front.complete()))
                .orElseGet(() -> new Front(List.of(), true));
    }

    private Front run() {
        List<int[]> found = new ArrayList<>();
        if (BranchAndBound.isWithinReach(problem) && searchThrough(found)) {
            return new Front(sorted(valued(found)), true);
        }
        found.add(known);
        found.addAll(farApart());
        return new Front(sorted(undominated(valued(found))), false);
    }

    /** Finds the whole front, if there is time; returns whether there was. */
    private boolean searchThrough(List<int[]> found) {
        try {
            SlabSearch slabs = new SlabSearch(startingWith(boundedBest()), compared, known, budget.part(SHARE_OF_ALL));
            try {
                return slabs.run();
            } finally {
                found.addAll(slabs.plans());
            }
        } catch (Stopped stopped) {
            return false;
        }
    }

    /** The compared term that is bounded best. */
    private int boundedBest() {
        return IntStream.range(0, compared)
                .filter(t -> problem.terms().get(t) instanceof SquaredLoads)
                .findFirst()
                .orElse(0);
    }

    /** The best plans with each compared term first, and each other one second. */
    private List<int[]> farApart() {
        List<int[]> firsts = IntStream.range(0, compared)
                .boxed()
                .flatMap(second -> IntStream.range(0, compared)
                        .filter(first -> compared == 1 || first != second)
                        .mapToObj(first -> new int[] {second, first}))
                .toList();
        List<int[]> plans = new ArrayList<>();
        for (int k = 0; k < firsts.size(); k++) {
            Budget share = budget.part(1.0 / (firsts.size() - k));
            if (share.mayGoOn()) {
                bestWithFirst(firsts.get(k), share).ifPresent(plans::add);
            }
        }
        return plans;
    }

    private Optional<int[]> bestWithFirst(int[] promoted, Budget share) {
        CompiledProblem promoting = problem;
        for (int term : promoted) {
            Term first = problem.terms().get(term);
            promoting = promoting.withTerms(first(first, promoting.terms()));
        }
        return LexicographicSearch.minimise(promoting, share, (better, bounds) -> {})
                .starts()
                .map(problem::plan);
    }

    private CompiledProblem startingWith(int term) {
        return problem.withTerms(first(problem.terms().get(term), problem.terms()));
    }

    private static List<Term> first(Term first, List<Term> terms) {
        List<Term> ordered = new ArrayList<>(terms);
        ordered.remove(first);
        ordered.add(0, first);
        return ordered;
    }

    private List<Valued> undominated(List<Valued> plans) {
        List<Valued> kept = new ArrayList<>();
        for (Valued plan : plans) {
            budget.meter().pass((long) compared * kept.size());
            if (kept.stream().noneMatch(other -> isNowhereWorse(other, plan))) {
                kept.removeIf(other -> isNowhereWorse(plan, other));
                kept.add(plan);
            }
        }
        return kept;
    }

    private boolean isNowhereWorse(Valued one, Valued other) {
        return IntStream.range(0, compared).allMatch(t -> one.values[t] <= other.values[t]);
    }

    private static List<int[]> sorted(List<Valued> plans) {
        return plans.stream()
                .sorted((one, other) -> Arrays.compare(one.values, other.values))
                .map(plan -> plan.starts)
                .toList();
    }

    private List<Valued> valued(List<int[]> plans) {
        return plans.stream()
                .map(plan -> new Valued(
                        plan,
                        problem.terms().stream()
                                .mapToLong(term -> term.value(plan))
                                .toArray()))
                .toList();
    }

    /** A plan with the values of all terms. */
    private static final class Valued {
        private final int[] starts;
        private final long[] values;

        Valued(int[] starts, long[] values) {
            this.starts = starts;
            this.values = values;
        }
    }
}
