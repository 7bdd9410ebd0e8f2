package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import java.util.Arrays;

/**
 * Squared loads: per group, what is placed stays, and what is not yet placed is poured over the half-years like water,
 * which no placing of whole initiatives can beat (the convex relaxation of resource levelling); or, where that is higher,
 * nobody shares a half-year with anybody.
 */
final class SquaredLoadState implements TermState {

    private final Memberships memberships;

    /** By group and half-year that its members can reach: the load of the placed initiatives. */
    private final long[][] loads;

    /** By group: the first half-year that its members can reach. */
    private final int[] first;

    /** By group: the load still to be placed, and its squares if each initiative were alone. */
    private final long[] remaining;

    private final long[] alone;

    /** By group: the sum of the squares of the placed load. */
    private final long[] squares;

    /** By group: its part of the bound, and whether its load has changed since that was computed. */
    private final long[] bounds;

    private final boolean[] changed;
    private final Meter meter;

    /** What the squares of all that groups carry anyway come to; it is no part of the term. */
    private long anyway;

    private long poured;
    private final long[] sorted;

    SquaredLoadState(SquaredLoads term, CompiledProblem problem) {
        int groups = term.groups().size();
        meter = problem.meter();
        memberships = new Memberships(problem, term.groups());
        loads = new long[groups][];
        first = new int[groups];
        remaining = new long[groups];
        alone = new long[groups];
        squares = new long[groups];
        bounds = new long[groups];
        changed = new boolean[groups];
        Arrays.fill(changed, true);
        int longest = 0;
        for (int g = 0; g < groups; g++) {
            Group group = term.groups().get(g);
            int from = Integer.MAX_VALUE;
            int end = 0;
            for (int k = 0; k < group.size(); k++) {
                int last = problem.lastPlaced(group.member(k));
                if (last >= 0) {
                    from = Math.min(from, problem.firstStart(group.member(k)) + group.offset(k));
                    end = Math.max(end, last + group.offset(k) + group.duration(k));
                }
            }
            first[g] = end == 0 ? 0 : from;
            meter.work(end - first[g]);
            loads[g] = new long[end - first[g]];
            for (int h = 0; group.hasGrundbelastning() && h < loads[g].length; h++) {
                loads[g][h] = group.grundbelastning(first[g] + h);
                squares[g] += loads[g][h] * loads[g][h];
            }
            anyway += squares[g];
            longest = Math.max(longest, loads[g].length);
        }
        sorted = new long[longest];
        for (int m = 0; m < memberships.count(); m++) {
            int g = memberships.group(m);
            long weight = memberships.weight(m);
            remaining[g] += weight * memberships.sure(m);
            alone[g] += weight * weight * memberships.sure(m);
        }
    }

    @Override
    public void place(int initiative, int start) {
        load(initiative, start, 1);
    }

    @Override
    public void remove(int initiative, int start) {
        load(initiative, start, -1);
    }

    private void load(int initiative, int start, int sign) {
        meter.pass(memberships.effort(initiative));
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            int sure = memberships.sure(m);
            int weight = sign * memberships.weight(m);
            int end = memberships.end(m, start) - first[g];
            for (int h = memberships.from(m, start) - first[g]; h < end; h++) {
                squares[g] += weight * (2 * loads[g][h] + weight);
                loads[g][h] += weight;
            }
            remaining[g] -= (long) weight * sure;
            alone[g] -= sign * (long) weight * weight * sure;
            changed[g] = true;
        }
    }

    @Override
    public long lowerBound() {
        for (int g = 0; g < changed.length; g++) {
            if (changed[g]) {
                changed[g] = false;
                poured -= bounds[g];
                bounds[g] = Math.max(pour(loads[g], remaining[g]), squares[g] + alone[g]);
                poured += bounds[g];
            }
        }
        return poured - anyway;
    }

    /** Returns the least sum of squares when an amount is added to the loads in whole units. */
    private long pour(long[] load, long amount) {
        int cells = load.length;
        if (cells == 0) {
            return 0;
        }
        meter.pass(16L * cells);
        System.arraycopy(load, 0, sorted, 0, cells);
        Arrays.sort(sorted, 0, cells);
        long water = amount;
        long level = sorted[0];
        int wet = 1;
        while (wet < cells && (sorted[wet] - level) * wet <= water) {
            water -= (sorted[wet] - level) * wet;
            level = sorted[wet++];
        }
        level += water / wet;
        long higher = water % wet;
        long sum = higher * (level + 1) * (level + 1) + (wet - higher) * level * level;
        for (int k = wet; k < cells; k++) {
            sum += sorted[k] * sorted[k];
        }
        return sum;
    }
}
