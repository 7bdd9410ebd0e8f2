package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * The number of pairs of a group and a half-year of the period in which none of the group's initiatives is under
 * development, and the group carries nothing anyway.
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

    /**
     * {@return whether a cell is covered whoever starts when}
     *
     * @param g the group's place in the list, from 0
     * @param h the half-year's place in the period, from 0
     */
    public boolean isCoveredAnyway(int g, int h) {
        return groups.get(g).grundbelastning(h) > 0;
    }

    @Override
    public long value(int[] starts) {
        long uncovered = 0;
        for (int g = 0; g < groups.size(); g++) {
            long[] loads = groups.get(g).loads(starts);
            for (int h = 0; h < horizon; h++) {
                uncovered += (h < loads.length && loads[h] > 0) || isCoveredAnyway(g, h) ? 0 : 1;
            }
        }
        return uncovered;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.uncoveredCells(this);
    }
}
