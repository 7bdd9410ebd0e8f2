package dk.kommunestrategi.rules.planopgave;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Initiatives that have something in common, such as the centre that they draw on or the theme that they serve, with
 * the weight and the duration of each. While an initiative is under development, from its formal start for as many
 * half-years as its duration, it loads the group with its weight. Immutable and thread-safe.
 */
public final class Group {

    private final Emne emne;
    private final int[] members;
    private final int[] weights;
    private final int[] durations;

    private Group(Emne emne, int[] members, int[] weights, int[] durations) {
        this.emne = emne;
        this.members = members;
        this.weights = weights;
        this.durations = durations;
    }

    /** {@return what the group stands for} */
    public Emne emne() {
        return emne;
    }

    /** {@return the number of members} */
    public int size() {
        return members.length;
    }

    /**
     * {@return the index of the k-th member among all initiatives; ascending with k}
     *
     * @param k the member's place in the group, from 0, below {@link #size()}
     */
    public int member(int k) {
        return members[k];
    }

    /**
     * {@return what the k-th member loads the group with in each half-year of its development, more than 0}
     *
     * @param k the member's place in the group, from 0, below {@link #size()}
     */
    public int weight(int k) {
        return weights[k];
    }

    /**
     * {@return in how many half-years the k-th member loads the group, 1 or more}
     *
     * @param k the member's place in the group, from 0, below {@link #size()}
     */
    public int duration(int k) {
        return durations[k];
    }

    /**
     * {@return the load of the group in each half-year from the beginning of the period, as far as there is any}
     *
     * @param starts the formal start of every initiative: below 0 where that was before the period,
     *     {@link Planopgave#UPLACERET} where it is not placed
     */
    public long[] loads(int[] starts) {
        int end = 0;
        for (int k = 0; k < members.length; k++) {
            end = Math.max(end, starts[members[k]] + durations[k]);
        }
        long[] loads = new long[end];
        for (int k = 0; k < members.length; k++) {
            int start = starts[members[k]];
            for (int h = Math.max(0, start); h < start + durations[k]; h++) {
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
        Builder retained = new Builder(emne);
        for (int k = 0; k < members.length; k++) {
            if (kept.test(members[k])) {
                retained.add(members[k], weights[k], durations[k]);
            }
        }
        return retained.build();
    }

    /** Collects the members of a group. Not thread-safe. */
    public static final class Builder {
        private final Emne emne;
        private int[] members = new int[8];
        private int[] weights = new int[8];
        private int[] durations = new int[8];
        private int size;

        /**
         * A group without members.
         *
         * @param emne what the group stands for
         */
        public Builder(Emne emne) {
            this.emne = Objects.requireNonNull(emne, "emne");
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
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
                durations = Arrays.copyOf(durations, 2 * size);
            }
            members[size] = member;
            weights[size] = weight;
            durations[size++] = duration;
            return this;
        }

        /** {@return the group} */
        public Group build() {
            return new Group(
                    emne, Arrays.copyOf(members, size), Arrays.copyOf(weights, size), Arrays.copyOf(durations, size));
        }
    }
}
