package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.bound.LimitFilter;
import dk.kommunestrategi.rules.planlaegning.search.bound.Relaxations;
import dk.kommunestrategi.rules.planlaegning.search.bound.TermLimits;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.planlaegning.search.exact.ParetoFront;
import dk.kommunestrategi.rules.planlaegning.search.exact.PartialPlan;
import dk.kommunestrategi.rules.planlaegning.search.local.Annealing;
import dk.kommunestrategi.rules.planlaegning.search.propagate.Domains;
import dk.kommunestrategi.rules.regel.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The search for all plans that no other plan dominates, slab by slab: first those in which the first term is smallest, then
 * those in which it is somewhat larger, and so on. In each slab the other terms must beat what was found before, so that
 * their limits leave few starts to go through. The first term is one that is bounded well.
 */
final class SlabSearch {

    /** How often prices may change in each bound. */
    private static final int ROUNDS = 300;

    /** How much goes into a good plan to begin with, and how many moves each initiative is worth at most. */
    private static final double SHARE_OF_IMPROVING = 0.1;

    private static final long MOVES = 1_000;

    /** How much wider slabs become where there is nothing in them, and from which width on all is searched at once. */
    private static final long GROWTH = 4;

    private static final long LARGEST_WIDTH = 64;

    private final CompiledProblem problem;

    private final int compared;
    private final int[] known;
    private final Budget budget;
    private final Relaxations relaxations;
    private final ParetoFront goal;

    /** Below what no plan falls, by term. */
    private final long[] floor;

    /**
     * A search.
     *
     * @param compared how many terms, from the first, are compared
     * @param known the starts of any plan, the better the faster the search
     */
    SlabSearch(CompiledProblem problem, int compared, int[] known, Budget budget) {
        this.problem = problem;
        this.compared = compared;
        this.budget = budget;
        this.goal = new ParetoFront(compared);
        Annealing annealing = new Annealing(problem, 0, known);
        annealing.run(0, budget.part(SHARE_OF_IMPROVING, MOVES * problem.size()), better -> {});
        this.known = annealing.best();
        this.relaxations = new Relaxations();
        relax(relaxations, problem, new long[0]);
        this.floor = IntStream.range(0, compared)
                .mapToLong(t -> PartialPlan.bound(problem, t, relaxations))
                .toArray();
    }

    /** The starts of the plans found. */
    List<int[]> plans() {
        return goal.plans();
    }

    /** Searches; returns whether it went through everything. */
    boolean run() {
        long from = floor[0];
        long limit = problem.terms().get(0).value(known);
        long width = 1;
        while (true) {
            List<long[]> boxes = boxes(from);
            int before = goal.plans().size();
            for (long[] box : boxes) {
                if (!searchThrough(withFirst(limit, box))) {
                    return false;
                }
            }
            if (boxes.isEmpty() || limit == OpenBoxes.UNLIMITED) {
                return true;
            }
            width = goal.plans().size() == before ? GROWTH * width : width;
            from = limit + 1;
            limit = width > LARGEST_WIDTH ? OpenBoxes.UNLIMITED : next(limit + width);
        }
    }

    private static long[] withFirst(long first, long[] others) {
        return LongStream.concat(LongStream.of(first), Arrays.stream(others)).toArray();
    }

    /** The least value at or above a limit that the first term can have. */
    private long next(long limit) {
        return relaxations
                .of(problem.terms().get(0))
                .map(relaxation -> relaxation.least(limit))
                .orElse(limit);
    }

    /** The boxes in which plans may lie that are not dominated, if the first term comes to no less than this. */
    private List<long[]> boxes(long from) {
        OpenBoxes boxes = new OpenBoxes(Arrays.copyOfRange(floor, 1, compared), problem.meter());
        goal.vectors().stream()
                .filter(vector -> vector[0] <= from)
                .forEach(vector -> boxes.cutOff(Arrays.copyOfRange(vector, 1, compared)));
        return boxes.hulls();
    }

    /** Searches for what is not dominated within limits; returns whether the search went through all of it. */
    private boolean searchThrough(long[] limits) {
        CompiledProblem within = problem;
        for (int t = compared - 1; t >= 0; t--) {
            within = LimitFilter.filter(within, within.terms().get(t), limits[t], relaxations);
        }
        Optional<CompiledProblem> propagated = Domains.propagate(within);
        if (propagated.isEmpty()) {
            return true;
        }
        within = propagated.get();
        Relaxations here = new Relaxations();
        within = relax(here, within, limits);
        if (within.isImpossible()) {
            return true;
        }
        goal.limit(limits);
        return new BranchAndBound(within, here, goal, budget).run();
    }

    /** Bounds the compared terms, each within the limits of the others; returns the problem without what that rules out. */
    private CompiledProblem relax(Relaxations bounds, CompiledProblem original, long[] limits) {
        CompiledProblem left = original;
        for (int t = compared - 1; t >= 0 && !left.isImpossible(); t--) {
            Term term = left.terms().get(t);
            bounds.relax(left, term, others(left, limits, t), known, target(term, limits, t), ROUNDS, budget);
            left = limits.length == 0
                    ? left
                    : LimitFilter.filter(left, left.terms().get(t), limits[t], bounds);
        }
        return left;
    }

    /** A term is to be bounded until nothing is left within its limit; without one as far as it came to in the plan known. */
    private long target(Term term, long[] limits, int t) {
        boolean isLimited = t < limits.length && limits[t] < OpenBoxes.UNLIMITED;
        return isLimited ? limits[t] + 1 : term.value(known);
    }

    private static TermLimits others(CompiledProblem within, long[] limits, int without) {
        int[] limited = IntStream.range(0, limits.length)
                .filter(t -> t != without && limits[t] < OpenBoxes.UNLIMITED)
                .toArray();
        return new TermLimits(
                within,
                Arrays.stream(limited).mapToObj(within.terms()::get).toList(),
                Arrays.stream(limited).mapToLong(t -> limits[t]).toArray());
    }
}
