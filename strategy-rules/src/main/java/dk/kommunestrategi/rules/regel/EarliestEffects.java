package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * A sum over groups of how much later than a limit the first of the group's initiatives has its development behind it; an
 * effect from before the period is there from its first half-year. A group without members counts nothing, and one whose
 * members are all left out as many half-years as the period has.
 *
 * @param groups the groups
 * @param limit the half-year up to which an effect counts as early enough
 */
public record EarliestEffects(List<Group> groups, int limit) implements Term {

    private static final int NEVER = Integer.MAX_VALUE;

    /**
     * A sum over these groups; the list is copied.
     *
     * @param groups the groups
     * @param limit the half-year up to which an effect counts as early enough
     */
    public EarliestEffects {
        groups = List.copyOf(groups);
    }

    @Override
    public long value(int[] starts) {
        long sum = 0;
        for (Group group : groups) {
            sum += group.size() == 0 ? 0 : delay(group, starts);
        }
        return sum;
    }

    private long delay(Group group, int[] starts) {
        int earliest = NEVER;
        for (int k = 0; k < group.size(); k++) {
            int start = starts[group.member(k)];
            earliest = Math.min(
                    earliest,
                    start >= group.horizon() ? NEVER : Math.max(0, start + group.offset(k) + group.duration(k) - 1));
        }
        return earliest == NEVER ? group.horizon() : Math.max(0, earliest - limit);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.earliestEffects(this);
    }
}
