package dk.kommunestrategi.rules.planopgave;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/** Collects the members of a group. Not thread-safe. */
public final class GroupBuilder {
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
    public GroupBuilder(Emne emne, int horizon) {
        this.emne = Objects.requireNonNull(emne, "emne");
        this.horizon = horizon;
    }

    /**
     * {@return the builder of a group that stands for the same as another, and carries the same anyway, without members}
     *
     * @param other the other group
     */
    public static GroupBuilder like(Group other) {
        GroupBuilder builder = new GroupBuilder(other.emne(), other.horizon());
        builder.grundbelastning = other.grundbelastning();
        return builder;
    }

    /**
     * Says what the group carries whoever starts when.
     *
     * @param each the load in each half-year, counted from the beginning of the period, 0 or more
     * @return this builder
     */
    public GroupBuilder grundbelastning(IntToLongFunction each) {
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
    public GroupBuilder add(int member, int weight, int duration) {
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
    public GroupBuilder add(GroupPart part) {
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
        return new Group(
                emne,
                horizon,
                grundbelastning,
                Arrays.copyOf(members, size),
                Arrays.copyOf(weights, size),
                Arrays.copyOf(durations, size),
                Arrays.copyOf(offsets, isPlain ? 0 : size),
                Arrays.copyOf(limits, isPlain ? 0 : size),
                (BitSet) after.clone());
    }
}
