package dk.kommunestrategi.rules.planlaegning.search.propagate;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Arrays;
import java.util.Optional;

/**
 * The starts that are still possible for each initiative, as an interval of its allowed starts, kept consistent with
 * the order of initiatives: bounds propagation along precedences. Undone by going back to a mark.
 */
public final class Domains {

    private final CompiledProblem problem;

    /** By initiative: the first and the last place in its allowed starts that is still possible. */
    private final int[] low;

    private final int[] high;

    /** What was there before, as triples of initiative, low and high. */
    private int[] trail = new int[64];

    private int trailSize;

    /** Initiatives whose neighbours must be looked at again. */
    private int[] queue = new int[16];

    private int queueSize;

    /** The starts that the problem allows, nothing ruled out yet. */
    public Domains(CompiledProblem problem) {
        this.problem = problem;
        this.low = new int[problem.size()];
        this.high = new int[problem.size()];
        for (int i = 0; i < problem.size(); i++) {
            high[i] = problem.starts(i).length - 1;
        }
    }

    /** Returns the problem without the starts that the order of initiatives rules out; nothing if one has none left. */
    public static Optional<CompiledProblem> propagate(CompiledProblem problem) {
        Domains domains = new Domains(problem);
        return domains.propagateAll()
                ? Optional.of(problem.retain((i, start) -> domains.earliest(i) <= start && start <= domains.latest(i)))
                : Optional.empty();
    }

    /** Makes all initiatives consistent with each other; returns whether each still has a start. */
    public boolean propagateAll() {
        for (int i = 0; i < low.length; i++) {
            if (high[i] < 0) {
                return false;
            }
            enqueue(i);
        }
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
        return narrow(i, place, place) && propagate();
    }

    private boolean propagate() {
        while (queueSize > 0) {
            int i = queue[--queueSize];
            for (int j : problem.successors(i)) {
                if (!startFrom(j, earliest(i) + problem.duration(i))) {
                    queueSize = 0;
                    return false;
                }
            }
            for (int j : problem.predecessors(i)) {
                if (!startUpTo(j, latest(i) - problem.duration(j))) {
                    queueSize = 0;
                    return false;
                }
            }
        }
        return true;
    }

    private boolean startFrom(int i, int start) {
        int[] starts = problem.starts(i);
        int place = low[i];
        while (place <= high[i] && starts[place] < start) {
            place++;
        }
        return place == low[i] || narrow(i, place, high[i]);
    }

    private boolean startUpTo(int i, int start) {
        int[] starts = problem.starts(i);
        int place = high[i];
        while (place >= low[i] && starts[place] > start) {
            place--;
        }
        return place == high[i] || narrow(i, low[i], place);
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
        low[i] = newLow;
        high[i] = newHigh;
        if (problem.successors(i).length + problem.predecessors(i).length > 0) {
            enqueue(i);
        }
        return true;
    }

    private void enqueue(int i) {
        if (queueSize == queue.length) {
            queue = Arrays.copyOf(queue, 2 * queue.length);
        }
        queue[queueSize++] = i;
    }
}
