package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * A sum over groups and half-years, also past the period, of the square of the load: the smaller, the more even. Where a
 * group carries something anyway, what its members add to the square of that counts.
 *
 * @param groups the groups
 */
public record SquaredLoads(List<Group> groups) implements Term {

    /**
     * A sum over these groups; the list is copied.
     *
     * @param groups the groups
     */
    public SquaredLoads {
        groups = List.copyOf(groups);
    }

    @Override
    public long value(int[] starts) {
        long sum = 0;
        for (Group group : groups) {
            long[] loads = group.loads(starts);
            for (int h = 0; h < loads.length; h++) {
                sum += loads[h] * (loads[h] + 2 * group.grundbelastning(h));
            }
        }
        return sum;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.squaredLoads(this);
    }
}
