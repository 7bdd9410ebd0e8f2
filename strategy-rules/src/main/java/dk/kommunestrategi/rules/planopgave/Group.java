package dk.kommunestrategi.rules.planopgave;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Initiatives that have something in common, such as the centre that they draw on or the theme that they serve, with
 * the weight and the duration of each. While an initiative is under development, from its formal start for as many
 * half-years as its duration, it loads the group with its weight. Where it loads the group otherwise, it is a member with
 * several {@linkplain Part parts}, each of one weight. Beside them stands what the group carries anyway. An initiative that
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

    private Group(Builder builder) {
        this.emne = builder.emne;
        this.horizon = builder.horizon;
        this.grundbelastning = builder.grundbelastning;
        this.members = Arrays.copyOf(builder.members, builder.size);
        this.weights = Arrays.copyOf(builder.weights, builder.size);
        this.durations = Arrays.copyOf(builder.durations, builder.size);
        this.offsets = Arrays.copyOf(builder.offsets, builder.isPlain ? 0 : builder.size);
        this.limits = Arrays.copyOf(builder.limits, builder.isPlain ? 0 : builder.size);
        this.after = (BitSet) builder.after.clone();
    }

    /**
     * A part of what an initiative loads a group with: so much in each of some half-years, one after the other.
     *
     * @param member the index of the initiative
     * @param weight what it loads the group with in each of the half-years, 1 or more
     * @param offset how many half-years after the formal start that begins, 0 or more
     * @param duration for how many half-years it lasts, 1 or more
     * @param limit the half-year from which on it does not count, {@link Integer#MAX_VALUE} without limit
     * @param isAfter whether it is what comes after the development, or what that would be more where it may have ended
     */
    public record Part(int member, int weight, int offset, int duration, int limit, boolean isAfter) {

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
        public Part {
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
        public Part at(int other, int halvaar) {
            return new Part(member, weight, other, halvaar, limit, isAfter);
        }

        private boolean isPlain() {
            return offset == 0 && limit == Integer.MAX_VALUE && !isAfter;
        }
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
    public Part part(int k) {
        return new Part(
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
        Builder retained = Builder.like(this);
        for (int k = 0; k < members.length; k++) {
            if (kept.test(members[k])) {
                retained.add(part(k));
            }
        }
        return retained.build();
    }

    /** Collects the members of a group. Not thread-safe. */
    public static final class Builder {
        private final Emne emne;
        private final int horizon;
        private Optional<IntToLongFunction> grundbelastning = Optional.empty();
        private int[] members = new int[8];
        private int[] weights = new int[8];
        private int[] durations = new int[8];
        private int[] offsets = new int[8];
        private int[] limits = new int[8];
        private final BitSet after = new BitSet();
        private boolean isPlain = true;
        private int size;

        /**
         * A group without members.
         *
         * @param emne what the group stands for
         * @param horizon H, the number of half-years in the period
         */
        public Builder(Emne emne, int horizon) {
            this.emne = Objects.requireNonNull(emne, "emne");
            this.horizon = horizon;
        }

        /**
         * {@return the builder of a group that stands for the same as another, and carries the same anyway, without members}
         *
         * @param other the other group
         */
        public static Builder like(Group other) {
            Builder builder = new Builder(other.emne, other.horizon);
            builder.grundbelastning = other.grundbelastning;
            return builder;
        }

        /**
         * Says what the group carries whoever starts when.
         *
         * @param each the load in each half-year, counted from the beginning of the period, 0 or more
         * @return this builder
         */
        public Builder grundbelastning(IntToLongFunction each) {
            this.grundbelastning = Optional.of(each);
            return this;
        }

        /**
         * Adds a member.
         *
         * @param member the index of the initiative, above that of the member before
         * @param weight what it loads the group with in each half-year of its development, 1 or more
         * @param duration in how many half-years it loads the group, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if the weight or the duration is not positive, or if members are not added
         *     in ascending order
         */
        public Builder add(int member, int weight, int duration) {
            if (weight < 1 || duration < 1 || (size > 0 && member <= members[size - 1])) {
                throw new IllegalArgumentException("Member " + member + " with weight " + weight + " and duration "
                        + duration + ": weight and duration must be positive and members ascend.");
            }
            append(member, weight, duration);
            return this;
        }

        /**
         * Adds a part of what a member loads the group with.
         *
         * @param part the part, of the member before or of one above it
         * @return this builder
         * @throws IllegalArgumentException if members are not added in ascending order
         */
        public Builder add(Part part) {
            if (size > 0 && part.member() < members[size - 1]) {
                throw new IllegalArgumentException("Member " + part.member() + ": members must ascend.");
            }
            append(part.member(), part.weight(), part.duration());
            isPlain &= part.isPlain();
            offsets[size - 1] = part.offset();
            limits[size - 1] = part.limit();
            after.set(size - 1, part.isAfter());
            return this;
        }

        private void append(int member, int weight, int duration) {
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
                durations = Arrays.copyOf(durations, 2 * size);
                offsets = Arrays.copyOf(offsets, 2 * size);
                limits = Arrays.copyOf(limits, 2 * size);
            }
            members[size] = member;
            weights[size] = weight;
            durations[size] = duration;
            limits[size++] = Integer.MAX_VALUE;
        }

        /** {@return the group} */
        public Group build() {
            return new Group(this);
        }
    }
}
