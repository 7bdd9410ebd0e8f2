package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import java.util.Arrays;

/** Earliest effects in a plan that changes: per group, how many members have their effect in which half-year. */
final class MovingEffects implements MovingTerm {

    private final int limit;
    private final Memberships memberships;

    /** One more than the last half-year with an effect; there stand those that have none because they are left out. */
    private final int end;

    /** What a group counts all of whose members are left out. */
    private final int out;

    /** By group and half-year: how many members have their effect there. */
    private final int[] count;

    /** By group: the earliest half-year with an effect. */
    private final int[] earliest;

    private long value;

    MovingEffects(EarliestEffects term, CompiledProblem problem, int[] starts) {
        limit = term.limit();
        memberships = new Memberships(problem, term.groups());
        end = memberships.end();
        out = problem.out();
        problem.meter().work((long) term.groups().size() * (end + 1));
        count = new int[term.groups().size() * (end + 1)];
        earliest = new int[term.groups().size()];
        Arrays.fill(earliest, Integer.MAX_VALUE);
        for (int i = 0; i < starts.length; i++) {
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                int effect = effect(m, starts[i]);
                int g = memberships.group(m);
                count[g * (end + 1) + effect]++;
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
            count[g * (end + 1) + effect(m, from)]--;
            count[g * (end + 1) + effect(m, to)]++;
        }
    }

    /** The earliest effect in a membership's group after the move. */
    private int earliestAfter(int m, int from, int to) {
        int g = memberships.group(m);
        int before = effect(m, from);
        int after = effect(m, to);
        if (after <= earliest[g]) {
            return after;
        }
        if (before > earliest[g] || count[g * (end + 1) + before] > 1) {
            return earliest[g];
        }
        int effect = before + 1;
        while (effect < after && count[g * (end + 1) + effect] == 0) {
            effect++;
        }
        return effect;
    }

    private int effect(int m, int start) {
        return Math.min(end, memberships.effect(m, start));
    }

    private long delay(int effect) {
        return effect == end ? out : Math.max(0, effect - limit);
    }
}
