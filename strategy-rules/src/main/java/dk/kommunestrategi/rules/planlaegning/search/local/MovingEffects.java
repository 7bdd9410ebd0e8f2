package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import java.util.Arrays;

/** Earliest effects in a plan that changes: per group, how many members have their effect in which half-year. */
final class MovingEffects implements MovingTerm {

    private final int limit;
    private final Memberships memberships;
    private final int end;

    /** By group and half-year: how many members have their effect there. */
    private final int[] count;

    /** By group: the earliest half-year with an effect. */
    private final int[] earliest;

    private long value;

    MovingEffects(EarliestEffects term, CompiledProblem problem, int[] starts) {
        limit = term.limit();
        memberships = new Memberships(problem, term.groups());
        end = memberships.end(problem);
        problem.meter().work((long) term.groups().size() * end);
        count = new int[term.groups().size() * end];
        earliest = new int[term.groups().size()];
        Arrays.fill(earliest, Integer.MAX_VALUE);
        for (int i = 0; i < starts.length; i++) {
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                int effect = memberships.effect(m, starts[i]);
                int g = memberships.group(m);
                count[g * end + effect]++;
                earliest[g] = Math.min(earliest[g], effect);
            }
        }
        value = term.value(starts);
    }

    @Override
    public long effort() {
        return 4L * memberships.count();
    }

    @Override
    public long value() {
        return value;
    }

    @Override
    public long change(int initiative, int from, int to) {
        long change = 0;
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            change += delay(earliestAfter(m, from, to)) - delay(earliest[g]);
        }
        return change;
    }

    @Override
    public void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int g = memberships.group(m);
            earliest[g] = earliestAfter(m, from, to);
            count[g * end + memberships.effect(m, from)]--;
            count[g * end + memberships.effect(m, to)]++;
        }
    }

    /** The earliest effect in a membership's group after the move. */
    private int earliestAfter(int m, int from, int to) {
        int g = memberships.group(m);
        int before = memberships.effect(m, from);
        int after = memberships.effect(m, to);
        if (after <= earliest[g]) {
            return after;
        }
        if (before > earliest[g] || count[g * end + before] > 1) {
            return earliest[g];
        }
        int effect = before + 1;
        while (effect < after && count[g * end + effect] == 0) {
            effect++;
        }
        return effect;
    }

    private long delay(int effect) {
        return Math.max(0, effect - limit);
    }
}
