package dk.kommunestrategi.rules.planlaegning.search.propagate;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Precedences;
import dk.kommunestrategi.rules.regel.Valgkrav;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The starts that are still possible for each initiative, as an interval of its allowed starts, kept consistent with
 * the order of initiatives and with what there is a choice of: bounds propagation along precedences, in their order. To be left
 * out is the last place. Undone by going back to a mark.
 */
public final class Domains {

    /** About how many operations it is to find a place among an initiative's starts. */
    private static final long EFFORT = 8;

    private final CompiledProblem problem;
    private final Precedences precedences;

    /** By initiative: the first and the last place in its allowed starts that is still possible. */
    private final int[] low;

    private final int[] high;

    /** What was there before, as triples of initiative, low and high. */
    private int[] trail = new int[64];

    private int trailSize;

    /** By rank: the initiatives whose successors, or whose predecessors, must be looked at again. */
    private final BitSet raised = new BitSet();

    private final BitSet lowered = new BitSet();

    /** The starts that the problem allows, nothing ruled out yet. */
    public Domains(CompiledProblem problem) {
        this.problem = problem;
        this.precedences = problem.precedences();
        this.low = new int[problem.size()];
        this.high = new int[problem.size()];
        for (int i = 0; i < problem.size(); i++) {
            high[i] = problem.starts(i).length - 1;
        }
    }

    /** Returns the problem without the starts that the order of initiatives rules out; nothing if one has none left. */
    public static Optional<CompiledProblem> propagate(CompiledProblem problem) {
        Domains domains = new Domains(problem);
        return domains.propagateAll() ? Optional.of(problem.retain(domains::low, domains::high)) : Optional.empty();
    }

    /** Makes all initiatives consistent with each other; returns whether each still has a start. */
    public boolean propagateAll() {
        for (int i = 0; i < low.length; i++) {
            if (high[i] < 0) {
                return false;
            }
        }
        raised.set(0, low.length);
        lowered.set(0, low.length);
        return propagate();
    }

    /** The earliest start still possible. */
    public int earliest(int i) {
        return problem.starts(i)[low[i]];
    }

    /** The latest start still possible. */
    public int latest(int i) {
        return problem.starts(i)[high[i]];
    }

    /** The first place in the initiative's allowed starts that is still possible. */
    public int low(int i) {
        return low[i];
    }

    /** The last place in the initiative's allowed starts that is still possible. */
    public int high(int i) {
        return high[i];
    }

    /** What {@link #undo} can go back to. */
    public int mark() {
        return trailSize;
    }

    /** Takes back everything since the mark. */
    public void undo(int mark) {
        while (trailSize > mark) {
            trailSize -= 3;
            int i = trail[trailSize];
            low[i] = trail[trailSize + 1];
            high[i] = trail[trailSize + 2];
        }
    }

    /** Fixes an initiative to one of its allowed starts; returns whether every other still has a start. */
    public boolean fix(int i, int place) {
        raised.set(precedences.rank(i));
        lowered.set(precedences.rank(i));
        return narrow(i, place, place) && propagate();
    }

    private boolean propagate() {
        boolean isPossible = raise() && lower();
        for (boolean isNarrowed = true;
                isPossible && isNarrowed && !problem.choices().isEmpty(); ) {
            int before = trailSize;
            isPossible = choose() && raise() && lower();
            isNarrowed = trailSize > before;
        }
        if (!isPossible) {
            raised.clear();
            lowered.clear();
        }
        return isPossible;
    }

    /** Lets everything start behind what it waits for; again where something waits for itself. */
    private boolean raise() {
        while (!raised.isEmpty()) {
            for (int rank = raised.nextSetBit(0); rank >= 0; rank = raised.nextSetBit(rank + 1)) {
                raised.clear(rank);
                int i = precedences.withRank(rank);
                problem.meter().work(1 + EFFORT * precedences.successors(i).length);
                int[] successors = precedences.successors(i);
                for (int k = 0; k < successors.length; k++) {
                    // Where it may be left out, only what depends on it starts behind it all the same.
                    if ((isPlaced(i) || precedences.successorDepends(i, k))
                            && !startFrom(successors[k], behind(earliest(i), precedences.successorLag(i, k)))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Lets everything end before what waits for it, likewise. */
    private boolean lower() {
        while (!lowered.isEmpty()) {
            for (int rank = lowered.length() - 1; rank >= 0; rank = lowered.previousSetBit(rank - 1)) {
                lowered.clear(rank);
                int i = precedences.withRank(rank);
                problem.meter().work(1 + EFFORT * precedences.predecessors(i).length);
                int[] predecessors = precedences.predecessors(i);
                for (int k = 0; k < predecessors.length && isPlaced(i); k++) {
                    // What it depends on is placed where it is; what depends on it may still be left out.
                    if ((precedences.dependsOn(i, k) || isPlaced(predecessors[k]))
                            && !startUpTo(
                                    predecessors[k],
                                    Math.min(problem.out() - 1, latest(i) - precedences.predecessorLag(i, k)))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Places or leaves out those of whom no others can be chosen; returns whether there are enough to choose from. */
    private boolean choose() {
        for (Valgkrav choice : problem.choices()) {
            problem.meter().work(4L * choice.initiativer().size());
            int placed = 0;
            int open = 0;
            for (int i : choice.initiativer()) {
                placed += isPlaced(i) ? 1 : 0;
                open += isOpen(i) ? 1 : 0;
            }
            boolean isFull = choice.isMost() ? placed == choice.antal() : placed + open == choice.antal();
            boolean isBroken = choice.isMost() ? placed > choice.antal() : placed + open < choice.antal();
            if (isBroken || (isFull && !settle(choice))) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out all that are still open where no more may be placed; places them where all are needed. */
    private boolean settle(Valgkrav choice) {
        for (int i : choice.initiativer()) {
            if (isOpen(i) && !(choice.isMost() ? narrow(i, high[i], high[i]) : narrow(i, low[i], high[i] - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the initiative cannot be left out any more. */
    private boolean isPlaced(int i) {
        return latest(i) < problem.out();
    }

    /** Whether it can be left out, and need not be. */
    private boolean isOpen(int i) {
        return !isPlaced(i) && earliest(i) < problem.out();
    }

    /** When starts at the earliest who starts so much later: behind the period it is left out, as where the other is. */
    private int behind(int earliest, int lag) {
        return earliest == problem.out() ? earliest : Math.min(problem.out(), earliest + lag);
    }

    private boolean startFrom(int i, int start) {
        int[] starts = problem.starts(i);
        if (starts[low[i]] >= start) {
            return true;
        }
        int place = Arrays.binarySearch(starts, low[i], high[i] + 1, start);
        return narrow(i, place >= 0 ? place : -place - 1, high[i]);
    }

    private boolean startUpTo(int i, int start) {
        int[] starts = problem.starts(i);
        if (starts[high[i]] <= start) {
            return true;
        }
        int place = Arrays.binarySearch(starts, low[i], high[i] + 1, start);
        return narrow(i, low[i], place >= 0 ? place : -place - 2);
    }

    private boolean narrow(int i, int newLow, int newHigh) {
        if (newLow < low[i] || newHigh > high[i] || newLow > newHigh) {
            return false;
        }
        if (trailSize + 3 > trail.length) {
            trail = Arrays.copyOf(trail, 2 * trail.length);
        }
        trail[trailSize++] = i;
        trail[trailSize++] = low[i];
        trail[trailSize++] = high[i];
        if (newLow > low[i] && precedences.successors(i).length > 0) {
            raised.set(precedences.rank(i));
        }
        if (newHigh < high[i] && precedences.predecessors(i).length > 0) {
            lowered.set(precedences.rank(i));
        }
        if (problem.starts(i)[high[i]] == problem.out() && newHigh < high[i]) {
            // Now that it is placed, its start counts for others.
            raised.set(precedences.rank(i));
            for (int successor : precedences.successors(i)) {
                lowered.set(precedences.rank(successor));
            }
        }
        low[i] = newLow;
        high[i] = newHigh;
        return true;
    }
}
