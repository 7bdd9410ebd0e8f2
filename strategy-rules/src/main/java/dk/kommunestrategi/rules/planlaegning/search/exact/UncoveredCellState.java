package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import java.util.Arrays;

/** Uncovered cells: those left open by the placed initiatives, less all that the others could cover at best. */
final class UncoveredCellState implements TermState {

    private final Meter meter;
    private final int horizon;
    private final Memberships memberships;

    /** By group: how many half-years the initiatives not yet placed can cover together. */
    private final long[] remaining;

    /** By group and half-year: how many placed initiatives cover it. */
    private final int[][] cover;

    /** By group: the half-years that nothing covers. */
    private final int[] open;

    UncoveredCellState(UncoveredCells term, CompiledProblem problem) {
        meter = problem.meter();
        horizon = term.horizon();
        int groups = term.groups().size();
        memberships = new Memberships(problem, term.groups());
        cover = new int[groups][];
        for (int g = 0; g < groups; g++) {
            boolean isEmpty =
                    term.groups().get(g).size() == 0 && !term.groups().get(g).hasGrundbelastning();
            int cells = isEmpty ? 0 : horizon;
            meter.work(1 + cells);
            cover[g] = new int[cells];
        }
        open = new int[groups];
        Arrays.fill(open, horizon);
        for (int g = 0; g < groups; g++) {
            for (int h = 0; term.groups().get(g).hasGrundbelastning() && h < horizon; h++) {
                if (term.isCoveredAnyway(g, h)) {
                    open[g]--;
                    cover[g][h]++;
                }
            }
        }
        remaining = new long[groups];
        for (int m = 0; m < memberships.count(); m++) {
            remaining[memberships.group(m)] += Math.min(horizon, memberships.duration(m));
        }
    }

    @Override
    public void place(int initiative, int start) {
        meter.pass(memberships.effort(initiative));
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            int from = memberships.from(m, start);
            for (int h = end(m, start) - 1; h >= from; h--) {
                if (cover[g][h]++ == 0) {
                    open[g]--;
                }
            }
            remaining[g] -= Math.min(horizon, memberships.duration(m));
        }
    }

    @Override
    public void remove(int initiative, int start) {
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            int from = memberships.from(m, start);
            for (int h = end(m, start) - 1; h >= from; h--) {
                if (--cover[g][h] == 0) {
                    open[g]++;
                }
            }
            remaining[g] += Math.min(horizon, memberships.duration(m));
        }
    }

    private int end(int membership, int start) {
        return Math.min(horizon, memberships.end(membership, start));
    }

    @Override
    public long lowerBound() {
        meter.pass(open.length);
        long sum = 0;
        for (int g = 0; g < open.length; g++) {
            sum += Math.max(0, open[g] - remaining[g]);
        }
        return sum;
    }
}
