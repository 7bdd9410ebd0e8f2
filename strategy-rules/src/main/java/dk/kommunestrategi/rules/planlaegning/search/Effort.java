package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stretches;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.exact.BranchAndBound;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import java.util.List;

/**
 * How much is put into settling a term, time and again.
 *
 * @param moves how many moves each initiative is worth
 * @param rounds how many rounds of pricing
 * @param pricing how many steps these may be worth
 * @param steps how many placements are tried
 */
record Effort(long moves, int rounds, long pricing, long steps) {

    /** With more initiatives than this, to set prices in every part takes too long for what it gives. */
    private static final int MOST_DIVIDED = 500;

    /** Little at first: for most small problems it is enough. */
    private static final List<Effort> SMALL = List.of(
            new Effort(100, 100, 50_000, 20_000),
            new Effort(1_000, 1_000, Long.MAX_VALUE, 200_000),
            new Effort(20_000, 1_000, Long.MAX_VALUE, 2_000_000),
            new Effort(200_000, 1_000, Long.MAX_VALUE, Long.MAX_VALUE));

    private static final List<Effort> LARGE = List.of(new Effort(1_000_000, 300, Long.MAX_VALUE, Long.MAX_VALUE));

    /** To pack many is soon done well, and prices then show where there is something left to look for. */
    private static final List<Effort> PACKING = List.of(
            new Effort(1_000, 300, Long.MAX_VALUE, 100_000),
            new Effort(10_000, 1_000, Long.MAX_VALUE, 10_000_000),
            new Effort(1_000_000, 3_000, Long.MAX_VALUE, Long.MAX_VALUE));

    /** Where few choices are left: which parts of the standard budget come before it, so that no term waits long. */
    private static final int SHORTEST_PART = 256;

    private static final int SHORT_PART = 16;

    /** What is not gone through by then wants time without a break. */
    private static final long GROWTH = 256;

    /** With many choices, every stretch finds better plans: five of them, each so many times longer, are a standard budget. */
    private static final long GROWTH_OF_MANY = 4;

    private static final long PARTS_OF_MANY = 1 + 4 + 16 + 64 + 256;

    /** The stretches in which all terms are gone through. */
    static Stretches stretches(CompiledProblem problem) {
        long standard = standard(problem);
        return BranchAndBound.isWithinReach(problem)
                ? new Stretches(List.of(standard / SHORTEST_PART, standard / SHORT_PART, standard), GROWTH)
                : new Stretches(List.of(standard / PARTS_OF_MANY), GROWTH_OF_MANY);
    }

    /** Whether a longer stretch is not worth it, where this one does not show which of the best plans comes first. */
    static boolean isEnough(CompiledProblem problem, Budget stretch) {
        return stretch.size() >= standard(problem) / 2;
    }

    private static long standard(CompiledProblem problem) {
        return SearchLimits.STANDARD_STEPS + SearchLimits.STANDARD_STEPS_PER_INITIATIV * problem.size();
    }

    /** The efforts to make for a term one after the other, until it is settled. */
    static List<Effort> of(CompiledProblem problem, Term term) {
        if (BranchAndBound.isWithinReach(problem)) {
            return SMALL;
        }
        return isPacking(problem, term) ? PACKING : LARGE;
    }

    /** Whether prices can be set often enough to settle a packing term by dividing the problem. */
    static boolean mayBeDivided(CompiledProblem problem, Term term) {
        return isPacking(problem, term) && problem.size() <= MOST_DIVIDED;
    }

    /** Whether a term is one of start costs under capacities, which is a packing problem. */
    static boolean isPacking(CompiledProblem problem, Term term) {
        return term instanceof StartCosts && !problem.capacities().isEmpty();
    }
}
