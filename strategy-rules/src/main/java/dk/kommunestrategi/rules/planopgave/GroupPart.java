package dk.kommunestrategi.rules.planopgave;

/**
 * A part of what an initiative loads a group with: so much in each of some half-years, one after the other. Immutable and
 * thread-safe.
 *
 * @param member the index of the initiative
 * @param weight what it loads the group with in each of the half-years, 1 or more
 * @param offset how many half-years after the formal start that begins, 0 or more
 * @param duration for how many half-years it lasts, 1 or more
 * @param limit the half-year from which on it does not count, {@link Integer#MAX_VALUE} without limit
 * @param isAfter whether it is what comes after the development, or what that would be more where it may have ended
 */
public record GroupPart(int member, int weight, int offset, int duration, int limit, boolean isAfter) {

    /**
     * A part.
     *
     * @param member the index of the initiative
     * @param weight what it loads the group with in each of the half-years, 1 or more
     * @param offset how many half-years after the formal start that begins, 0 or more
     * @param duration for how many half-years it lasts, 1 or more
     * @param limit the half-year from which on it does not count, {@link Integer#MAX_VALUE} without limit
     * @param isAfter whether it is what comes after the development, or what that would be more where it may have ended
     */
    public GroupPart {
        if (weight < 1 || duration < 1 || offset < 0) {
            throw new IllegalArgumentException("Member " + member + " with weight " + weight + " and duration "
                    + duration + " after " + offset + ": weight and duration must be positive.");
        }
    }

    /**
     * {@return the same part in another place}
     *
     * @param other how many half-years after the formal start it begins, 0 or more
     * @param halvaar for how many half-years it lasts, 1 or more
     */
    public GroupPart at(int other, int halvaar) {
        return new GroupPart(member, weight, other, halvaar, limit, isAfter);
    }

    /** Whether it is all that its initiative loads the group with, from the start on and without limit. */
    boolean isPlain() {
        return offset == 0 && limit == Integer.MAX_VALUE && !isAfter;
    }
}
