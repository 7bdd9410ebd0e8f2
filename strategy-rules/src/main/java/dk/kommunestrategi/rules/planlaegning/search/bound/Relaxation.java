package dk.kommunestrategi.rules.planlaegning.search.bound;

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

    /** How much a start in this half-year raises the bound, in units of {@link #raised}. */
    long rise(int initiative, int start);
}
