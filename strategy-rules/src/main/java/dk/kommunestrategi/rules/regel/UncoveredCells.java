package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * The number of pairs of a group and a half-year of the period in which none of the group's initiatives is under
 * development.
 *
 * @param groups the groups
 * @param horizon the number of half-years in the period
 */
public record UncoveredCells(List<Group> groups, int horizon) implements Term {

    /**
     * A count over these groups; the list is copied.
     *
     * @param groups the groups
     * @param horizon the number of half-years in the period
     */
    public UncoveredCells {
        groups = List.copyOf(groups);
    }

    @Override
    public long value(int[] starts) {
        long uncovered = 0;
        for (Group group : groups) {
            long[] loads = group.loads(starts);
            for (int h = 0; h < horizon; h++) {
                uncovered += h < loads.length && loads[h] > 0 ? 0 : 1;
            }
        }
        return uncovered;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.uncoveredCells(this);
    }
}
