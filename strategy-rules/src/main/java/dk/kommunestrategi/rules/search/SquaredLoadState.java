package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Squared loads: per group, what is placed stays, and what is not yet placed is poured over the half-years like water,
 * which no placing of whole initiatives can beat (the convex relaxation of resource levelling). Where the relaxation of
 * {@link LevellingBound} stands higher, it counts.
 */
final class SquaredLoadState implements TermState {

    private final Memberships memberships;

    /** By group and half-year that its members can reach: the load of the placed initiatives. */
    private final long[][] loads;

    /** By group: the first half-year that its members can reach. */
    private final int[] first;

    /** By group: the load still to be placed. */
    private final long[] remaining;

    /** By group: its part of the bound, and whether its load has changed since that was computed. */
    private final long[] bounds;

    private final boolean[] changed;
    private long poured;
    private final long[] sorted;

    private final @Nullable LevellingBound levelling;

    /** How much the placed initiatives raise the bound by relaxation. */
    private long rise;

    SquaredLoadState(SquaredLoads term, CompiledProblem problem, @Nullable LevellingBound levelling) {
        this.levelling = levelling;
        int groups = term.groups().size();
        memberships = new Memberships(problem.size(), term.groups());
        loads = new long[groups][];
        first = new int[groups];
        remaining = new long[groups];
        bounds = new long[groups];
        changed = new boolean[groups];
        Arrays.fill(changed, true);
        int longest = 0;
        for (int g = 0; g < groups; g++) {
            Group group = term.groups().get(g);
            int from = Integer.MAX_VALUE;
            int end = 0;
            for (int k = 0; k < group.size(); k++) {
                int[] starts = problem.starts[group.member(k)];
                from = Math.min(from, starts[0]);
                end = Math.max(end, starts[starts.length - 1] + group.duration(k));
                remaining[g] += (long) group.weight(k) * group.duration(k);
            }
            first[g] = group.size() == 0 ? 0 : from;
            loads[g] = new long[end - first[g]];
            longest = Math.max(longest, loads[g].length);
        }
        sorted = new long[longest];
    }

    @Override
    public void place(int initiative, int start) {
        load(initiative, start, 1);
        rise += levelling == null ? 0 : levelling.rise(initiative, start);
    }

    @Override
    public void remove(int initiative, int start) {
        load(initiative, start, -1);
        rise -= levelling == null ? 0 : levelling.rise(initiative, start);
    }

    private void load(int initiative, int start, int sign) {
        int[] groups = memberships.group[initiative];
        for (int k = 0; k < groups.length; k++) {
            int g = groups[k];
            int duration = memberships.duration[initiative][k];
            int weight = sign * memberships.weight[initiative][k];
            int from = start - first[g];
            for (int h = from; h < from + duration; h++) {
                loads[g][h] += weight;
            }
            remaining[g] -= (long) weight * duration;
            changed[g] = true;
        }
    }

    /** The sum of the groups' parts, brought up to date. */
    private long poured() {
        for (int g = 0; g < changed.length; g++) {
            if (changed[g]) {
                changed[g] = false;
                poured -= bounds[g];
                bounds[g] = pour(loads[g], remaining[g]);
                poured += bounds[g];
            }
        }
        return poured;
    }

    /** Returns the least sum of squares when an amount is added to the loads in whole units. */
    private long pour(long[] load, long amount) {
        int cells = load.length;
        if (cells == 0) {
            return 0;
        }
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

    @Override
    public long lowerBound() {
        return levelling == null ? poured() : Math.max(poured(), levelling.raised(rise));
    }

    @Override
    public boolean exceeds(long limit) {
        return (levelling != null && levelling.raised(rise) > limit) || poured() > limit;
    }
}
