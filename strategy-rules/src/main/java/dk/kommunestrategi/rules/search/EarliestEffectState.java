package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.regel.EarliestEffects;
import java.util.Arrays;

/** Earliest effects: of each group the earliest among the placed, and the earliest that the others could bring. */
final class EarliestEffectState implements TermState {

    private static final int NEVER = Integer.MAX_VALUE;

    private final int limit;
    private final Memberships memberships;

    /** By depth and group: the earliest effect that the initiatives from there on can bring. */
    private final int[][] remaining;

    /** By depth and group: the earliest effect of the initiatives placed before. */
    private final int[][] placed;

    private int depth;

    EarliestEffectState(EarliestEffects term, CompiledProblem problem, int[] order) {
        limit = term.limit();
        memberships = new Memberships(problem.size(), term.groups());
        int groups = term.groups().size();
        remaining = new int[order.length + 1][];
        placed = new int[order.length + 1][groups];
        Arrays.fill(placed[0], NEVER);
        remaining[order.length] = placed[0].clone();
        for (int k = order.length - 1; k >= 0; k--) {
            remaining[k] = remaining[k + 1].clone();
            int earliest = problem.starts[order[k]][0];
            lower(remaining[k], order[k], earliest);
        }
    }

    private void lower(int[] effects, int initiative, int start) {
        int[] groups = memberships.group[initiative];
        for (int k = 0; k < groups.length; k++) {
            int effect = start + memberships.duration[initiative][k] - 1;
            effects[groups[k]] = Math.min(effects[groups[k]], effect);
        }
    }

    @Override
    public void place(int initiative, int start) {
        int[] now = placed[depth];
        depth++;
        System.arraycopy(now, 0, placed[depth], 0, now.length);
        lower(placed[depth], initiative, start);
    }

    @Override
    public void remove(int initiative, int start) {
        depth--;
    }

    @Override
    public long lowerBound() {
        long sum = 0;
        for (int g = 0; g < placed[depth].length; g++) {
            int earliest = Math.min(placed[depth][g], remaining[depth][g]);
            sum += earliest == NEVER ? 0 : Math.max(0, earliest - limit);
        }
        return sum;
    }
}
