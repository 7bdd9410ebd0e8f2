package dk.kommunestrategi.rules.planlaegning.search.propagate;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the placed initiatives leave of each frame when all others cost the least that they can: a knapsack in which every start
 * takes what it costs beyond the cheapest of its initiative, 0 or more, whatever costs and savings are behind that.
 */
public final class FrameState {

    private static final int[] NONE = {};

    /** By frame: what is left. */
    private final long[] left;

    /** By initiative: the frames in which its start matters. */
    private final int[][] frames;

    /** By initiative, frame among those, and start: what it takes. */
    private final long[][][] taken;

    /** By frame: the most that one start takes. */
    private final long[] largest;

    /** Whether some frame is too small for the least that everybody costs. */
    private final boolean isTooSmall;

    /** All of every frame. */
    public FrameState(CompiledProblem problem) {
        List<Rammekrav> all = problem.frames();
        left = new long[all.size()];
        largest = new long[all.size()];
        frames = new int[problem.size()][];
        taken = new long[problem.size()][][];
        List<List<Integer>> concerned = new ArrayList<>();
        List<List<long[]>> rows = new ArrayList<>();
        for (int i = 0; !all.isEmpty() && i < problem.size(); i++) {
            concerned.add(new ArrayList<>(0));
            rows.add(new ArrayList<>(0));
        }
        for (int f = 0; f < left.length; f++) {
            left[f] = all.get(f).hoejst();
            for (int i : all.get(f).initiativer()) {
                int[] starts = problem.starts(i);
                problem.meter().work(8L * starts.length);
                if (starts.length > 0) {
                    addRow(f, i, starts, all.get(f), concerned.get(i), rows.get(i));
                }
            }
        }
        for (int i = 0; i < concerned.size(); i++) {
            frames[i] = concerned.get(i).stream().mapToInt(Integer::intValue).toArray();
            taken[i] = rows.get(i).toArray(long[][]::new);
        }
        isTooSmall = !isKept();
    }

    private void addRow(int f, int i, int[] starts, Rammekrav krav, List<Integer> concerned, List<long[]> rows) {
        long[] row = new long[starts[starts.length - 1] + 1];
        long least = Long.MAX_VALUE;
        for (int start : starts) {
            row[start] = krav.udgift(i, start);
            least = Math.min(least, row[start]);
        }
        left[f] -= least;
        long most = 0;
        for (int start : starts) {
            row[start] -= least;
            most = Math.max(most, row[start]);
        }
        if (most > 0) {
            concerned.add(f);
            rows.add(row);
            largest[f] = Math.max(largest[f], most);
        }
    }

    /** The number of frames. */
    public int size() {
        return left.length;
    }

    /** What is left of a frame; below 0 where it is exceeded. */
    public long left(int frame) {
        return left[frame];
    }

    /** The most that one start takes of a frame. */
    public long largest(int frame) {
        return largest[frame];
    }

    /** The frames in which the start of an initiative matters. Not to be changed. */
    public int[] frames(int i) {
        return left.length == 0 ? NONE : frames[i];
    }

    /** What a start takes of the k-th of these. */
    public long taken(int i, int k, int start) {
        return taken[i][k][start];
    }

    /** Returns whether a start takes anything of a frame. */
    public boolean takes(int i, int frame, int start) {
        int[] concerned = frames(i);
        for (int k = 0; k < concerned.length; k++) {
            if (concerned[k] == frame) {
                return taken[i][k][start] > 0;
            }
        }
        return false;
    }

    /** Returns whether no frame is exceeded. */
    public boolean isKept() {
        for (long rest : left) {
            if (rest < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether every frame has room for the initiative when it starts in this half-year. */
    public boolean fits(int i, int start) {
        if (left.length == 0) {
            return true;
        }
        if (isTooSmall) {
            return false;
        }
        for (int k = 0; k < frames[i].length; k++) {
            if (taken[i][k][start] > left[frames[i][k]]) {
                return false;
            }
        }
        return true;
    }

    /** Takes what the initiative costs when it starts then, or gives it back. */
    public void use(int i, int start, int sign) {
        if (left.length > 0) {
            for (int k = 0; k < frames[i].length; k++) {
                left[frames[i][k]] -= sign * taken[i][k][start];
            }
        }
    }

    /**
     * Returns the problem without the starts for which a frame has no room whatever the others do, and without those that the
     * order of initiatives then rules out; nothing if an initiative has none left, or a frame is too small in any case.
     */
    public static Optional<CompiledProblem> propagate(CompiledProblem problem) {
        Optional<CompiledProblem> ordered = Domains.propagate(problem);
        if (problem.frames().isEmpty() || ordered.isEmpty()) {
            return ordered;
        }
        FrameState state = new FrameState(ordered.get());
        if (!state.isKept()) {
            return Optional.empty();
        }
        CompiledProblem fitting = ordered.get().retain(state::fits);
        return starts(fitting) == starts(ordered.get()) ? ordered : propagate(fitting);
    }

    private static long starts(CompiledProblem problem) {
        long starts = 0;
        for (int i = 0; i < problem.size(); i++) {
            starts += problem.starts(i).length;
        }
        return starts;
    }
}
