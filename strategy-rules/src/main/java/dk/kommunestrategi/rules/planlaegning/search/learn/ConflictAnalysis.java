package dk.kommunestrategi.rules.planlaegning.search.learn;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is learned from a dead end: a clause that follows from the demands and would have shown it earlier, by resolution
 * back to the first literal of the last level through which all others go (the first unique implication point; Zhang et
 * al., 2001). Of two literals on the same side of an initiative's start the stronger is enough.
 */
final class ConflictAnalysis {

    private static final int NONE = -1;

    private final Trail trail;
    private final Clauses clauses;
    private final Activities activities;

    /** By side: the strongest literal that the dead end follows from, and the entry that made it true. */
    private final int[] needed;

    private final int[] entries;

    /** The sides of those, twice where one was resolved and came back, and how many of them are of the last level. */
    private int[] sides = new int[16];

    private int count;
    private int open;

    /** The sides that a clause has, or can do without. */
    private final BitSet told = new BitSet();

    /** The level to go back to. */
    private int target;

    /** Whether all that a literal follows from is there or known anyway. */
    private boolean isCovered;

    ConflictAnalysis(Trail trail, Clauses clauses, Activities activities, int initiatives) {
        this.trail = trail;
        this.clauses = clauses;
        this.activities = activities;
        needed = new int[2 * initiatives];
        entries = new int[2 * initiatives];
        Arrays.fill(needed, NONE);
    }

    /** The highest level of what the conflict follows from: below it there is no conflict yet. */
    int conflictLevel() {
        int[] highest = {0};
        Reason.Because because = literal ->
                highest[0] = literal < 0 ? highest[0] : Math.max(highest[0], trail.level(trail.entry(literal)));
        because.of(Trail.negation(trail.conflict()));
        trail.conflictReason().explain(trail.conflict(), trail.size(), because);
        return highest[0];
    }

    /** Returns the clause that follows from the conflict: first what follows at {@link #target()}. */
    Clause learn() {
        count = 0;
        open = 0;
        add(Trail.negation(trail.conflict()));
        clauses.needed(trail.conflictReason());
        trail.conflictReason().explain(trail.conflict(), trail.size(), this::add);
        int entry = trail.size();
        while (open > 0) {
            entry--;
            int side = trail.side(trail.literal(entry));
            if (needed[side] == NONE || entries[side] != entry) {
                continue;
            }
            if (open == 1) {
                break;
            }
            int literal = needed[side];
            needed[side] = NONE;
            open--;
            clauses.needed(trail.reason(entry));
            trail.reason(entry).explain(literal, entry, this::add);
        }
        return clause(trail.side(trail.literal(entry)));
    }

    private void add(int literal) {
        if (literal < 0) {
            return;
        }
        int entry = trail.entry(literal);
        if (trail.level(entry) == 0) {
            return;
        }
        activities.raise(Trail.threshold(literal));
        int side = trail.side(literal);
        boolean isNew = needed[side] == NONE;
        if (!isNew && !isStronger(literal, needed[side])) {
            return;
        }
        boolean wasOpen = !isNew && trail.level(entries[side]) == trail.level();
        if (isNew) {
            if (count == sides.length) {
                sides = Arrays.copyOf(sides, 2 * count);
            }
            sides[count++] = side;
        }
        needed[side] = literal;
        entries[side] = entry;
        open += trail.level(entry) == trail.level() && !wasOpen ? 1 : 0;
    }

    /** Whether a literal says more than another on the same side. */
    private static boolean isStronger(int one, int other) {
        return Trail.isAtLeast(one) ? one > other : one < other;
    }

    private Clause clause(int first) {
        int[] literals = new int[count];
        int size = 1;
        literals[0] = Trail.negation(needed[first]);
        target = 0;
        BitSet levels = new BitSet();
        levels.set(trail.level());
        told.clear();
        told.set(first);
        for (int n = 0; n < count; n++) {
            int side = sides[n];
            if (needed[side] == NONE || told.get(side)) {
                continue;
            }
            told.set(side);
            if (isSpare(side)) {
                continue;
            }
            int level = trail.level(entries[side]);
            levels.set(level);
            literals[size++] = Trail.negation(needed[side]);
            if (level > target) {
                target = level;
                literals[size - 1] = literals[1];
                literals[1] = Trail.negation(needed[side]);
            }
        }
        for (int n = 0; n < count; n++) {
            needed[sides[n]] = NONE;
        }
        return new Clause(Arrays.copyOf(literals, size), levels.cardinality());
    }

    /** Whether the literal on a side follows from others that are needed. */
    private boolean isSpare(int side) {
        int entry = entries[side];
        if (trail.reason(entry) == Reason.TRIED) {
            return false;
        }
        isCovered = true;
        trail.reason(entry).explain(needed[side], entry, literal -> isCovered &= isCovered && isNeeded(literal, entry));
        return isCovered;
    }

    private boolean isNeeded(int literal, int position) {
        if (trail.isSettled(literal)) {
            return true;
        }
        int side = trail.side(literal);
        return needed[side] != NONE && entries[side] < position && !isStronger(literal, needed[side]);
    }

    /** The level at which the clause learned last has its first literal follow. */
    int target() {
        return target;
    }
}
