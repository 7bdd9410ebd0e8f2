package dk.kommunestrategi.rules.planlaegning.search.learn;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The clauses learned, of which two literals each are watched (Moskewicz et al., 2001): as long as these are not false,
 * nothing follows. Those that come from many levels and were not needed lately are forgotten now and then.
 */
final class Clauses {

    /** How many are kept at first, and how many more each time some were forgotten. */
    private static final int FIRST_LIMIT = 4_000;

    private static final int MORE = 500;

    /** A clause from so few levels is never forgotten. */
    private static final int FEW_LEVELS = 2;

    private static final double DECAY = 0.999;
    private static final double LARGE = 1e100;
    private static final Clause[] NONE = {};

    private final Trail trail;
    private final Meter meter;

    /** By literal: the clauses to be looked at when it becomes false, and how many. */
    private final Clause[][] watching;

    private final int[] counts;
    private List<Clause> kept = new ArrayList<>();
    private int limit = FIRST_LIMIT;
    private double increment = 1;

    Clauses(Trail trail, Meter meter) {
        this.trail = trail;
        this.meter = meter;
        this.watching = new Clause[2 * trail.thresholds()][];
        this.counts = new int[watching.length];
        Arrays.fill(watching, NONE);
    }

    /** Adds a clause of which the first literal follows now, and the second was the last to become false. */
    void add(Clause clause) {
        if (clause.literals().length > 1) {
            watch(clause.literals()[0], clause);
            watch(clause.literals()[1], clause);
            kept.add(clause);
        }
    }

    private void watch(int literal, Clause clause) {
        if (counts[literal] == watching[literal].length) {
            watching[literal] = Arrays.copyOf(watching[literal], Math.max(4, 2 * counts[literal]));
        }
        watching[literal][counts[literal]++] = clause;
    }

    /** Draws the conclusions from all that became false with an entry; returns whether there may be a plan. */
    boolean propagate(int entry) {
        int falsified = Trail.negation(trail.literal(entry));
        int others = 2 * (trail.before(entry) - trail.place(falsified));
        int first = Math.min(falsified, falsified + others + 2);
        int last = Math.max(falsified, falsified + others);
        for (int each = first; each <= last; each += 2) {
            if (counts[each] > 0 && !propagateFalse(each)) {
                return false;
            }
        }
        return true;
    }

    private boolean propagateFalse(int falsified) {
        Clause[] watchers = watching[falsified];
        int count = counts[falsified];
        meter.work(4L * count);
        int staying = 0;
        boolean isPossible = true;
        for (int n = 0; n < count; n++) {
            Clause clause = watchers[n];
            if (!isPossible || !moves(clause, falsified)) {
                watchers[staying++] = clause;
                isPossible = isPossible && trail.set(clause.literals()[0], clause);
            }
        }
        Arrays.fill(watchers, staying, count, null);
        counts[falsified] = staying;
        return isPossible;
    }

    /** Watches another literal of the clause if there is one that is not false; else puts that first which must be true. */
    private boolean moves(Clause clause, int falsified) {
        int[] literals = clause.literals();
        if (literals[0] == falsified) {
            literals[0] = literals[1];
            literals[1] = falsified;
        }
        if (trail.isTrue(literals[0])) {
            return false;
        }
        for (int k = 2; k < literals.length; k++) {
            if (!trail.isFalse(literals[k])) {
                literals[1] = literals[k];
                literals[k] = falsified;
                watch(literals[1], clause);
                return true;
            }
        }
        return false;
    }

    /** Takes note that a clause was needed. */
    void needed(Reason reason) {
        if (reason instanceof Clause clause) {
            clause.activity(clause.activity() + increment);
            if (clause.activity() > LARGE) {
                kept.forEach(each -> each.activity(each.activity() / LARGE));
                increment /= LARGE;
            }
        }
    }

    /** Lets older needs count for less. */
    void age() {
        increment /= DECAY;
    }

    /** Whether there are so many clauses that it is high time to forget some. */
    boolean isFull() {
        return kept.size() > 2 * limit;
    }

    /** Forgets half of the clauses that are not needed much, where there are too many. To be told when nothing is tried. */
    void forget() {
        if (kept.size() < limit) {
            return;
        }
        limit += MORE;
        List<Clause> weak = new ArrayList<>();
        List<Clause> strong = new ArrayList<>();
        kept.forEach(clause -> (clause.levels() > FEW_LEVELS ? weak : strong).add(clause));
        weak.sort(Comparator.comparingDouble(Clause::activity));
        weak.subList(0, weak.size() / 2).forEach(Clause::drop);
        strong.addAll(weak.subList(weak.size() / 2, weak.size()));
        kept = strong;
        for (int literal = 0; literal < watching.length; literal++) {
            leaveDropped(literal);
        }
    }

    private void leaveDropped(int literal) {
        Clause[] watchers = watching[literal];
        int count = counts[literal];
        meter.work(1 + count);
        int staying = 0;
        for (int n = 0; n < count; n++) {
            if (!watchers[n].isDropped()) {
                watchers[staying++] = watchers[n];
            }
        }
        Arrays.fill(watchers, staying, count, null);
        counts[literal] = staying;
    }
}
