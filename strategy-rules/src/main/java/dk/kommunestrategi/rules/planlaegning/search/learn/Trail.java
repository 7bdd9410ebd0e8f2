package dk.kommunestrategi.rules.planlaegning.search.learn;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Arrays;

/**
 * What is known of each initiative's start, as the first and the last place among its allowed ones, in the order in which
 * it became known, and why. What can be known is numbered: a literal says of an initiative that its place is at least so
 * much, or that it is below; the one is the negation of the other. Undone level by level, one for each thing tried.
 */
final class Trail {

    /** What always holds, and what never does. */
    static final int TRUE = -2;

    static final int FALSE = -1;

    private static final int NONE = -1;

    private final CompiledProblem problem;

    /** By initiative: how many thresholds those before it have; by threshold: the initiative. */
    private final int[] base;

    private final int[] owners;
    private final int[] low;
    private final int[] high;

    /** By initiative and side: the last entry. */
    private final int[] last;

    /** By entry: what became known, the place that was the bound before, the entry before on the same, and the level. */
    private int[] literals = new int[64];

    private int[] before = new int[64];
    private int[] previous = new int[64];
    private int[] levels = new int[64];
    private Reason[] reasons = new Reason[64];
    private int size;

    /** By level: its first entry. */
    private int[] begins = new int[16];

    private int level;

    /** What was to become known although it is known not to be so, and why. */
    private int conflict = FALSE;

    private Reason conflictReason = Reason.TRIED;

    /** Nothing known but the allowed starts, of which everybody has some. */
    Trail(CompiledProblem problem) {
        this.problem = problem;
        base = new int[problem.size()];
        low = new int[problem.size()];
        high = new int[problem.size()];
        last = new int[2 * problem.size()];
        Arrays.fill(last, NONE);
        int thresholds = 0;
        for (int i = 0; i < base.length; i++) {
            base[i] = thresholds;
            high[i] = problem.starts(i).length - 1;
            thresholds += problem.starts(i).length;
        }
        owners = new int[thresholds];
        for (int i = 0; i < base.length; i++) {
            Arrays.fill(owners, base[i], base[i] + problem.starts(i).length, i);
        }
    }

    /** The literal that the initiative's place is at least so much. */
    int atLeast(int i, int place) {
        if (place <= 0) {
            return TRUE;
        }
        return place >= problem.starts(i).length ? FALSE : 2 * (base[i] + place);
    }

    /** The literal that the initiative's place is below. */
    int below(int i, int place) {
        return negation(atLeast(i, place));
    }

    static int negation(int literal) {
        return literal ^ 1;
    }

    static boolean isAtLeast(int literal) {
        return (literal & 1) == 0;
    }

    /** The number of thresholds: half that of the literals. */
    int thresholds() {
        return owners.length;
    }

    static int threshold(int literal) {
        return literal >> 1;
    }

    /** The initiative of which the literal tells. */
    int initiative(int literal) {
        return owners[literal >> 1];
    }

    /** The place with which the literal compares. */
    int place(int literal) {
        return (literal >> 1) - base[initiative(literal)];
    }

    /** The initiative and the side on which a literal bounds its place. */
    int side(int literal) {
        return 2 * initiative(literal) + (literal & 1);
    }

    /** Whether a threshold is one of which nothing is known, and something could be. */
    boolean isOpen(int threshold) {
        int i = owners[threshold];
        int place = threshold - base[i];
        return low[i] < place && place <= high[i];
    }

    int low(int i) {
        return low[i];
    }

    int high(int i) {
        return high[i];
    }

    int earliest(int i) {
        return problem.starts(i)[low[i]];
    }

    int latest(int i) {
        return problem.starts(i)[high[i]];
    }

    boolean isTrue(int literal) {
        if (literal < 0) {
            return literal == TRUE;
        }
        int i = owners[literal >> 1];
        int place = (literal >> 1) - base[i];
        return isAtLeast(literal) ? low[i] >= place : high[i] < place;
    }

    boolean isFalse(int literal) {
        return isTrue(negation(literal));
    }

    /** Makes a literal true, if it is not; returns whether it may be. */
    boolean set(int literal, Reason why) {
        if (isTrue(literal)) {
            return true;
        }
        if (isFalse(literal)) {
            conflict = literal;
            conflictReason = why;
            return false;
        }
        if (size == literals.length) {
            grow();
        }
        int side = side(literal);
        int i = side >> 1;
        literals[size] = literal;
        before[size] = isAtLeast(literal) ? low[i] : high[i];
        previous[size] = last[side];
        levels[size] = level;
        reasons[size] = why;
        last[side] = size++;
        if (isAtLeast(literal)) {
            low[i] = place(literal);
        } else {
            high[i] = place(literal) - 1;
        }
        return true;
    }

    private void grow() {
        literals = Arrays.copyOf(literals, 2 * size);
        before = Arrays.copyOf(before, 2 * size);
        previous = Arrays.copyOf(previous, 2 * size);
        levels = Arrays.copyOf(levels, 2 * size);
        reasons = Arrays.copyOf(reasons, 2 * size);
    }

    /** What could not become true. */
    int conflict() {
        return conflict;
    }

    Reason conflictReason() {
        return conflictReason;
    }

    int size() {
        return size;
    }

    int level() {
        return level;
    }

    int literal(int entry) {
        return literals[entry];
    }

    int level(int entry) {
        return levels[entry];
    }

    Reason reason(int entry) {
        return reasons[entry];
    }

    /** The place that bounded the same side before an entry. */
    int before(int entry) {
        return before[entry];
    }

    /** The entry with which a literal became true that is so now. */
    int entry(int literal) {
        int place = place(literal);
        int entry = last[side(literal)];
        while (isAtLeast(literal) ? before[entry] >= place : before[entry] < place) {
            entry = previous[entry];
        }
        return entry;
    }

    /** Whether a literal was true before an entry. */
    boolean wasTrue(int literal, int position) {
        return isTrue(literal) && (literal < 0 || entry(literal) < position);
    }

    /** Whether a literal is true whatever is tried. */
    boolean isSettled(int literal) {
        return isTrue(literal) && (literal < 0 || levels[entry(literal)] == 0);
    }

    /** Begins to try something. */
    void descend() {
        if (level + 2 > begins.length) {
            begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        begins[++level] = size;
    }

    /** The first entry of the level above another; the size where there is none. */
    int begin(int above) {
        return above < level ? begins[above + 1] : size;
    }

    /** Takes back the last entry. */
    void undo() {
        int literal = literals[--size];
        int side = side(literal);
        if (isAtLeast(literal)) {
            low[side >> 1] = before[size];
        } else {
            high[side >> 1] = before[size];
        }
        last[side] = previous[size];
    }

    /** Ends all levels above this, whose entries are taken back. */
    void ascend(int to) {
        level = to;
    }
}
