package dk.kommunestrategi.rules.planlaegning.search.learn;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * What follows from capacities by the timetable of what is sure (Le Pape, 1988): an initiative that starts at the latest
 * before it ends at the earliest takes its share in between whenever it starts. Nobody can be there whom that leaves no
 * room for. Every conclusion is explained by one half-year (Schutt, Feydy, Stuckey and Wallace, 2011).
 */
final class Timetable {

    private static final int NOBODY = -1;

    private final CompiledProblem problem;
    private final Trail trail;
    private final Memberships memberships;

    /** By membership: its initiative. By capacity: its memberships. */
    private final int[] owner;

    private final int[][] members;

    /** By capacity and half-year: how much there is, and how much of it is surely taken. */
    private final long[][] room;

    private final long[][] taken;

    /** By membership: from which half-year until before which it is surely there. */
    private final int[] from;

    private final int[] end;

    /** By membership and half-year: the first place with which it begins behind that, and with which it ends behind it. */
    private final int[][] firstBehind;

    private final int[][] firstReaching;

    /** For explanations: the memberships that are surely there. */
    private final int[] there;

    /** The capacities in which there is something new. */
    private final BitSet changed = new BitSet();

    Timetable(CompiledProblem problem, Trail trail) {
        this.problem = problem;
        this.trail = trail;
        List<Group> groups = groups(problem);
        memberships = new Memberships(problem, groups);
        owner = new int[memberships.count()];
        from = new int[owner.length];
        end = new int[owner.length];
        firstBehind = new int[owner.length][];
        firstReaching = new int[owner.length][];
        there = new int[owner.length];
        members = new int[groups.size()][];
        room = new long[groups.size()][memberships.end()];
        taken = new long[groups.size()][memberships.end()];
        int[] sizes = new int[groups.size()];
        for (int g = 0; g < members.length; g++) {
            members[g] = new int[groups.get(g).size()];
            problem.meter().work(4L * memberships.end());
            Arrays.setAll(room[g], problem.capacities().get(g)::room);
        }
        for (int i = 0; i < problem.size(); i++) {
            for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
                owner[m] = i;
                firstBehind[m] = first(problem.starts(i), memberships::from, m);
                firstReaching[m] = first(problem.starts(i), memberships::end, m);
                int g = memberships.group(m);
                members[g][sizes[g]++] = m;
            }
        }
    }

    /** How many shares in a half-year there may be: for each of them it is looked up who takes it. */
    static long size(CompiledProblem problem) {
        Memberships memberships = new Memberships(problem, groups(problem));
        return (long) memberships.count() * memberships.end();
    }

    private static List<Group> groups(CompiledProblem problem) {
        return problem.capacities().stream().map(Kapacitetskrav::group).toList();
    }

    /** By half-year: the first place whose start has something come behind that. */
    private int[] first(int[] starts, IntBinaryOperator when, int m) {
        problem.meter().work(8L * (starts.length + memberships.end()));
        int[] first = new int[memberships.end()];
        int place = 0;
        for (int h = 0; h < first.length; h++) {
            while (place < starts.length && when.applyAsInt(m, starts[place]) <= h) {
                place++;
            }
            first[h] = place;
        }
        return first;
    }

    /** Takes note of everybody's first and last start; returns whether there may be a plan. */
    boolean enterAll() {
        for (int i = 0; i < problem.size(); i++) {
            if (!enter(i)) {
                return false;
            }
        }
        changed.set(0, members.length);
        return true;
    }

    /** Takes note of what became known of an initiative; returns whether there may be a plan. */
    boolean enter(int i) {
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            int g = memberships.group(m);
            changed.set(g);
            int full = move(m);
            if (full >= 0) {
                return trail.set(Trail.FALSE, new Crowd(g, full, NOBODY, false));
            }
        }
        return true;
    }

    /** Forgets what is not known any more. */
    void leave(int i) {
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            move(m);
        }
    }

    /** Forgets what was still to be looked at. */
    void clear() {
        changed.clear();
    }

    /** Moves its sure part; returns a half-year in which that exceeds the capacity, -1 where there is none. */
    private int move(int m) {
        int i = owner[m];
        int newFrom = memberships.from(m, trail.latest(i));
        int newEnd = Math.max(newFrom, memberships.end(m, trail.earliest(i)));
        if (newFrom == newEnd) {
            newFrom = from[m];
            newEnd = from[m];
        }
        int g = memberships.group(m);
        long[] load = taken[g];
        int weight = memberships.weight(m);
        problem.meter().work(1 + end[m] - from[m] + newEnd - newFrom);
        for (int h = from[m]; h < end[m]; h++) {
            load[h] -= weight;
        }
        int full = -1;
        for (int h = newFrom; h < newEnd; h++) {
            load[h] += weight;
            if (load[h] > room[g][h]) {
                full = h;
            }
        }
        from[m] = newFrom;
        end[m] = newEnd;
        return full;
    }

    /** Draws the conclusions from one capacity in which there is something new, if there is one; returns whether there may be a plan. */
    boolean propagate() {
        int g = changed.nextSetBit(0);
        if (g < 0) {
            return true;
        }
        changed.clear(g);
        problem.meter().work(8L * members[g].length);
        for (int m : members[g]) {
            if (trail.low(owner[m]) < trail.high(owner[m]) && !(raise(g, m) && lower(g, m))) {
                return false;
            }
        }
        return true;
    }

    boolean isChanged() {
        return !changed.isEmpty();
    }

    /** Lets the initiative start so late that there is room for it. */
    private boolean raise(int g, int m) {
        int i = owner[m];
        int full = full(g, m, trail.earliest(i));
        while (full >= 0) {
            if (!trail.set(trail.atLeast(i, firstBehind[m][full]), new Crowd(g, full, m, true))) {
                return false;
            }
            full = full(g, m, trail.earliest(i));
        }
        return true;
    }

    /** Lets it start so early that there is. */
    private boolean lower(int g, int m) {
        int i = owner[m];
        int full = full(g, m, trail.latest(i));
        while (full >= 0) {
            if (!trail.set(trail.below(i, firstReaching[m][full]), new Crowd(g, full, m, false))) {
                return false;
            }
            full = full(g, m, trail.latest(i));
        }
        return true;
    }

    /** A half-year in which there is no room for who starts then; -1 where there is none. */
    private int full(int g, int m, int start) {
        int most = memberships.weight(m);
        int begin = memberships.from(m, start);
        for (int h = memberships.end(m, start) - 1; h >= begin; h--) {
            if (taken[g][h] + most > room[g][h] && !(from[m] <= h && h < end[m])) {
                return h;
            }
        }
        return -1;
    }

    /** That so many are surely there in a half-year that there is no room for one more; without one: for themselves. */
    private final class Crowd implements Reason {

        private final int capacity;
        private final int halfYear;
        private final int kept;
        private final boolean isLater;

        Crowd(int capacity, int halfYear, int kept, boolean isLater) {
            this.capacity = capacity;
            this.halfYear = halfYear;
            this.kept = kept;
            this.isLater = isLater;
        }

        @Override
        public void explain(int literal, int position, Reason.Because because) {
            problem.meter().work(16L * members[capacity].length);
            long needed = room[capacity][halfYear] + 1;
            if (kept != NOBODY) {
                needed -= memberships.weight(kept);
                because.of(isLater ? reaching(kept) : notBehind(kept));
            }
            int count = 0;
            long spare = -needed;
            for (int m : members[capacity]) {
                if (m != kept && trail.wasTrue(reaching(m), position) && trail.wasTrue(notBehind(m), position)) {
                    there[count++] = m;
                    spare += memberships.weight(m);
                }
            }
            for (int n = 0; n < count; n++) {
                int m = there[n];
                boolean isSpare = memberships.weight(m) <= spare && !isSettled(m);
                if (isSpare) {
                    spare -= memberships.weight(m);
                } else {
                    because.of(reaching(m));
                    because.of(notBehind(m));
                }
            }
        }

        /** That it ends behind the half-year, and that it does not begin behind it. */
        private int reaching(int m) {
            return trail.atLeast(owner[m], firstReaching[m][halfYear]);
        }

        private int notBehind(int m) {
            return trail.below(owner[m], firstBehind[m][halfYear]);
        }

        private boolean isSettled(int m) {
            return trail.isSettled(reaching(m)) && trail.isSettled(notBehind(m));
        }
    }
}
