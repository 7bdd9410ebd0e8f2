package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.List;

/** What the placed initiatives leave of each capacity in each half-year. */
final class CapacityState {

    private final Memberships memberships;

    /** By capacity and half-year: what is left. */
    private final long[][] left;

    CapacityState(CompiledProblem problem) {
        List<Group> groups =
                problem.capacities.stream().map(Kapacitetskrav::gruppe).toList();
        memberships = new Memberships(problem.size(), groups);
        left = new long[groups.size()][memberships.end(problem.starts)];
        for (int g = 0; g < left.length; g++) {
            for (int h = 0; h < left[g].length; h++) {
                left[g][h] = problem.capacities.get(g).kapacitet().applyAsInt(h);
            }
        }
    }

    /** Returns whether there is room for the initiative from this half-year on. */
    boolean fits(int i, int start) {
        int[] groups = memberships.group[i];
        for (int k = 0; k < groups.length; k++) {
            long[] room = left[groups[k]];
            int weight = memberships.weight[i][k];
            for (int h = start + memberships.duration[i][k] - 1; h >= start; h--) {
                if (room[h] < weight) {
                    return false;
                }
            }
        }
        return true;
    }

    void place(int i, int start) {
        use(i, start, 1);
    }

    void remove(int i, int start) {
        use(i, start, -1);
    }

    private void use(int i, int start, int sign) {
        int[] groups = memberships.group[i];
        for (int k = 0; k < groups.length; k++) {
            long[] room = left[groups[k]];
            int weight = sign * memberships.weight[i][k];
            for (int h = start + memberships.duration[i][k] - 1; h >= start; h--) {
                room[h] -= weight;
            }
        }
    }
}
