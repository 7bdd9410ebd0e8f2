package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.EarliestEffects;

/** Earliest effects: of each group the earliest among the placed, and the earliest that the others could bring. */
final class EarliestEffectState implements TermState {

    private static final int NEVER = Memberships.NEVER;

    private final int limit;

    /** What a group counts all of whose members are left out. */
    private final int out;

    private final Memberships memberships;

    /** By group: how many of its members are placed, or left out. */
    private final int[] count;

    /** By group and number of such members: the earliest effect of these, and the earliest the others can bring. */
    private final int[][] placed;

    private final int[][] remaining;

    /** By group: how many of its members must be settled before all others can be left out. */
    private final int[] lastNeeded;

    private long sum;

    EarliestEffectState(EarliestEffects term, CompiledProblem problem, int[] order) {
        limit = term.limit();
        out = problem.out();
        memberships = new Memberships(problem, term.groups());
        int groups = term.groups().size();
        count = new int[groups];
        placed = new int[groups][];
        remaining = new int[groups][];
        lastNeeded = new int[groups];
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
                lastNeeded[g] = problem.mayBeLeftOut(i) ? lastNeeded[g] : Math.max(lastNeeded[g], count[g]);
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
        if (placed[g].length == 1) {
            return 0;
        }
        int settled = placed[g][count[g]];
        int earliest = Math.min(settled, remaining[g][count[g]]);
        long delay = earliest == NEVER ? out : Math.max(0, earliest - limit);
        return settled == NEVER && count[g] >= lastNeeded[g] ? Math.min(delay, out) : delay;
    }

    @Override
    public long lowerBound() {
        return sum;
    }
}
