package dk.kommunestrategi.rules.planopgave;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Initiatives that have something in common, such as the centre that they draw on or the theme that they serve, with
 * the weight and the duration of each. While an initiative is under development, from its formal start for as many
 * half-years as its duration, it loads the group with its weight. Where it loads the group otherwise, it is a member with
 * several {@linkplain GroupPart parts}, each of one weight. Beside them stands what the group carries anyway. An initiative that
 * is left out, which is written as a start behind the period, loads nothing. Immutable and thread-safe.
 */
public final class Group {

    private final Emne emne;
    private final int horizon;
    private final Optional<IntToLongFunction> grundbelastning;
    private final int[] members;
    private final int[] weights;
    private final int[] durations;

    /** Empty where every part begins with the initiative and nothing cuts it short. */
    private final int[] offsets;

    private final int[] limits;
    private final BitSet after;

    /** A group of parts, whose arrays are its own from here on. */
    Group(
            Emne emne,
            int horizon,
            Optional<IntToLongFunction> grundbelastning,
            int[] members,
            int[] weights,
            int[] durations,
            int[] offsets,
            int[] limits,
            BitSet after) {
        this.emne = emne;
        this.horizon = horizon;
        this.grundbelastning = grundbelastning;
        this.members = members;
        this.weights = weights;
        this.durations = durations;
        this.offsets = offsets;
        this.limits = limits;
        this.after = after;
    }

    /** {@return what the group stands for} */
    public Emne emne() {
        return emne;
    }

    /** {@return H, the number of half-years in the period, which is the start of an initiative that is left out} */
    public int horizon() {
        return horizon;
    }

    /**
     * {@return what the group carries in a half-year whoever starts when ("grundbelastning": base load), 0 or more}
     *
     * @param h the half-year's place in the period, from 0, also past the period
     */
    public long grundbelastning(int h) {
        return grundbelastning.map(each -> each.applyAsLong(h)).orElse(0L);
    }

    Optional<IntToLongFunction> grundbelastning() {
        return grundbelastning;
    }

    /** {@return whether the group carries anything whoever starts when} */
    public boolean hasGrundbelastning() {
        return grundbelastning.isPresent();
    }

    /** {@return the number of parts: of members, where each has one} */
    public int size() {
        return members.length;
    }

    /**
     * {@return the index of the initiative of the k-th part; ascending with k}
     *
     * @param k the part's place in the group, from 0, below {@link #size()}
     */
    public int member(int k) {
        return members[k];
    }

    /**
     * {@return what the k-th part loads the group with in each of its half-years, more than 0}
     *
     * @param k the part's place in the group, from 0, below {@link #size()}
     */
    public int weight(int k) {
        return weights[k];
    }

    /**
     * {@return in how many half-years the k-th part loads the group, 1 or more}
     *
     * @param k the part's place in the group, from 0, below {@link #size()}
     */
    public int duration(int k) {
        return durations[k];
    }

    /**
     * {@return how many half-years after the formal start the k-th part begins}
     *
     * @param k the part's place in the group, from 0, below {@link #size()}
     */
    public int offset(int k) {
        return isPlain() ? 0 : offsets[k];
    }

    /** {@return whether every part begins with the initiative and nothing cuts it short} */
    public boolean isPlain() {
        return offsets.length == 0;
    }

    /** {@return whether any part of it comes after a development ("drift": operation)} */
    public boolean hasDrift() {
        return !after.isEmpty();
    }

    /**
     * {@return the k-th part}
     *
     * @param k the part's place in the group, from 0, below {@link #size()}
     */
    public GroupPart part(int k) {
        return new GroupPart(
                members[k],
                weights[k],
                offset(k),
                durations[k],
                isPlain() ? Integer.MAX_VALUE : limits[k],
                after.get(k));
    }

    /**
     * {@return one more than the last half-year in which the k-th part loads the group; no more than where it would begin
     * where it does not}
     *
     * @param k the part's place in the group, from 0, below {@link #size()}
     * @param start the formal start of its initiative
     */
    public int end(int k, int start) {
        if (start >= horizon) {
            return start + offset(k);
        }
        return isPlain()
                ? start + durations[k]
                : Math.max(start + offsets[k], Math.min(limits[k], start + offsets[k] + durations[k]));
    }

    /**
     * {@return the load of the group by its members in each half-year from the beginning of the period, as far as there is
     * any}
     *
     * @param starts the formal start of every initiative: below 0 where that was before the period,
     *     {@link Planopgave#UPLACERET} where it is not placed, {@link #horizon()} where it is left out
     */
    public long[] loads(int[] starts) {
        int end = 0;
        for (int k = 0; k < members.length; k++) {
            int start = starts[members[k]];
            end = end(k, start) > start + offset(k) ? Math.max(end, end(k, start)) : end;
        }
        long[] loads = new long[end];
        for (int k = 0; k < members.length; k++) {
            int start = starts[members[k]];
            for (int h = Math.max(0, start + offset(k)); h < end(k, start); h++) {
                loads[h] += weights[k];
            }
        }
        return loads;
    }

    /**
     * {@return the group of those members that pass}
     *
     * @param kept whether the initiative with this index stays a member
     */
    public Group retain(IntPredicate kept) {
        GroupBuilder retained = GroupBuilder.like(this);
        for (int k = 0; k < members.length; k++) {
            if (kept.test(members[k])) {
                retained.add(part(k));
            }
        }
        return retained.build();
    }
}
