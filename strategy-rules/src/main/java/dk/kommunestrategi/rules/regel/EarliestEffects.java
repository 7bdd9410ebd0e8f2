package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * A sum over groups of how much later than a limit the first of the group's initiatives has its development behind it; an
 * effect from before the period is there from its first half-year. A group without members counts nothing.
 *
 * @param groups the groups
 * @param limit the half-year up to which an effect counts as early enough
 */
public record EarliestEffects(List<Group> groups, int limit) implements Term {

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
            int earliest = Integer.MAX_VALUE;
            for (int k = 0; k < group.size(); k++) {
                earliest = Math.min(
                        earliest, Math.max(0, starts[group.member(k)] + group.offset(k) + group.duration(k) - 1));
            }
            sum += group.size() == 0 ? 0 : Math.max(0, earliest - limit);
        }
        return sum;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.earliestEffects(this);
    }
}
