package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;

/**
 * An easier problem whose best plan bounds a term of ours from below, as Lagrangian relaxation gives it: besides the
 * bound it tells, for every start, by how much the bound rises when the initiative starts then; these rises add up over
 * the initiatives. Immutable once found.
 */
public interface Relaxation {

    /** The bound on the term over all plans. */
    default long value() {
        return raised(0);
    }

    /** The bound on the term over all plans whose starts raise it by this much in sum. */
    long raised(long rise);

    /** Returns the least value at or above this one that the term can have at all. */
    long least(long value);

    /** Returns the bound for a plan in the making. */
    default NodeBound nodeBound(int[] order) {
        return new AddedRises(this);
    }

    /**
     * Returns the relaxation of a problem with fewer starts.
     *
     * @param limit beyond what the term need not be known there
     * @param rounds how often prices may change
     */
    default Relaxation within(CompiledProblem narrower, long limit, int rounds, Budget budget) {
        return this;
    }

    /** How much a start in this half-year raises the bound, in units of {@link #raised}. */
    long rise(int initiative, int start);
}
