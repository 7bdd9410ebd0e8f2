package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.regel.UncoveredCells;
import java.util.Arrays;

/** Uncovered cells: those left open by the placed initiatives, less all that the others could cover at best. */
final class UncoveredCellState implements TermState {

    private final int horizon;
    private final Memberships memberships;

    /** By depth and group: how many half-years the initiatives from there on can cover together. */
    private final long[][] remaining;

    /** By group and half-year: how many placed initiatives cover it. */
    private final int[][] cover;

    /** By group: the half-years that nothing covers. */
    private final int[] open;

    private int depth;

    UncoveredCellState(UncoveredCells term, CompiledProblem problem, int[] order) {
        horizon = term.horizon();
        int groups = term.groups().size();
        memberships = new Memberships(problem.size(), term.groups());
        cover = new int[groups][horizon];
        open = new int[groups];
        Arrays.fill(open, horizon);
        remaining = new long[order.length + 1][groups];
        for (int k = order.length - 1; k >= 0; k--) {
            remaining[k] = remaining[k + 1].clone();
            int[] mine = memberships.group[order[k]];
            for (int m = 0; m < mine.length; m++) {
                remaining[k][mine[m]] += Math.min(horizon, memberships.duration[order[k]][m]);
            }
        }
    }

    @Override
    public void place(int initiative, int start) {
        int[] groups = memberships.group[initiative];
        for (int k = 0; k < groups.length; k++) {
            int[] cells = cover[groups[k]];
            for (int h = end(initiative, k, start) - 1; h >= start; h--) {
                if (cells[h]++ == 0) {
                    open[groups[k]]--;
                }
            }
        }
        depth++;
    }

    @Override
    public void remove(int initiative, int start) {
        int[] groups = memberships.group[initiative];
        for (int k = 0; k < groups.length; k++) {
            int[] cells = cover[groups[k]];
            for (int h = end(initiative, k, start) - 1; h >= start; h--) {
                if (--cells[h] == 0) {
                    open[groups[k]]++;
                }
            }
        }
        depth--;
    }

    private int end(int initiative, int membership, int start) {
        return Math.min(horizon, start + memberships.duration[initiative][membership]);
    }

    @Override
    public long lowerBound() {
        long sum = 0;
        for (int g = 0; g < open.length; g++) {
            sum += Math.max(0, open[g] - remaining[depth][g]);
        }
        return sum;
    }
}
