package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.List;

/**
 * A sum over groups and half-years, also past the period, of the square of the load: the smaller, the more even.
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
            for (long load : group.loads(starts)) {
                sum += load * load;
            }
        }
        return sum;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.squaredLoads(this);
    }
}
