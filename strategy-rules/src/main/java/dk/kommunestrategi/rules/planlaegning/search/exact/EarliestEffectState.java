package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.EarliestEffects;

/** Earliest effects: of each group the earliest among the placed, and the earliest that the others could bring. */
final class EarliestEffectState implements TermState {

    private static final int NEVER = Integer.MAX_VALUE;

    private final int limit;
    private final Memberships memberships;

    /** By group: how many of its members are placed. */
    private final int[] count;

    /** By group and number of placed members: the earliest effect of these, and the earliest the others can bring. */
    private final int[][] placed;

    private final int[][] remaining;
    private long sum;

    EarliestEffectState(EarliestEffects term, CompiledProblem problem, int[] order) {
        limit = term.limit();
        memberships = new Memberships(problem, term.groups());
        int groups = term.groups().size();
        count = new int[groups];
        placed = new int[groups][];
        remaining = new int[groups][];
        for (int g = 0; g < groups; g++) {
            int size = term.groups().get(g).size();
            count[g] = size;
            placed[g] = new int[size + 1];
            placed[g][0] = NEVER;
            remaining[g] = new int[size + 1];
            remaining[g][size] = NEVER;
        }
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                int g = memberships.group(m);
                int effect = memberships.effect(m, problem.firstStart(i));
                count[g]--;
                remaining[g][count[g]] = Math.min(remaining[g][count[g] + 1], effect);
            }
        }
        for (int g = 0; g < groups; g++) {
            sum += delay(g);
        }
    }

    @Override
    public void place(int initiative, int start) {
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            sum -= delay(g);
            placed[g][count[g] + 1] = Math.min(placed[g][count[g]], memberships.effect(m, start));
            count[g]++;
            sum += delay(g);
        }
    }

    @Override
    public void remove(int initiative, int start) {
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            sum -= delay(g);
            count[g]--;
            sum += delay(g);
        }
    }

    private long delay(int g) {
        int earliest = Math.min(placed[g][count[g]], remaining[g][count[g]]);
        return earliest == NEVER ? 0 : Math.max(0, earliest - limit);
    }

    @Override
    public long lowerBound() {
        return sum;
    }
}
