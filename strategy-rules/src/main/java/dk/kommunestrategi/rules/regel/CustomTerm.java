package dk.kommunestrategi.rules.regel;

/**
 * A term of the embedding system's own, in no shape that the search knows. Without a bound of its own, a best value is
 * proved only by going through every plan: prefer one of the other shapes where it fits. Implementations are immutable
 * and thread-safe.
 *
 * <p>What it is given are copies, to be read or written at will. Told by the name of the criterion are exceptions, values
 * too large to compute with exactly, two different values of the plan found, and a bound above its value. That a bound holds
 * for all other plans, and that a plan has the same value every time, cannot be checked: where they don't, the plan may not
 * be the best although it is said to be. No answer is waited for less than it takes: a deadline is kept between two calls.
 */
public non-sealed interface CustomTerm extends Term {

    /** What {@link #lowerBound} returns where nothing is known. */
    long NO_BOUND = Long.MIN_VALUE;

    /**
     * {@return a value that no plan falls below in which every initiative starts between its earliest and latest start}
     *
     * @param earliest the earliest start of every initiative that is still possible; below 0 where that was before the
     *     period, and then it is the latest, too
     * @param latest the latest one; the number of half-years in the period where the initiative may still be left out
     */
    default long lowerBound(int[] earliest, int[] latest) {
        return NO_BOUND;
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.customTerm(this);
    }
}
