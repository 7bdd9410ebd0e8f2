package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;

/**
 * By how much frames are exceeded in a plan that changes: each in parts of the most that one start takes of it, so that frames
 * of any size weigh as much as capacities do.
 */
final class MovingFrames implements MovingTerm {

    /** How many parts there are in the most that one start takes. */
    private static final long PARTS = 8;

    private final FrameState state;
    private final long[] part;
    private long value;

    MovingFrames(CompiledProblem problem, int[] starts) {
        state = new FrameState(problem);
        part = new long[state.size()];
        for (int f = 0; f < part.length; f++) {
            part[f] = Math.max(1, state.largest(f) / PARTS);
        }
        for (int i = 0; i < starts.length; i++) {
            state.use(i, starts[i], 1);
        }
        for (int f = 0; f < part.length; f++) {
            value += count(f, state.left(f));
        }
    }

    /** By how much they are exceeded; 0 only if none is. */
    @Override
    public long value() {
        return value;
    }

    @Override
    public long effort() {
        return 0;
    }

    @Override
    public long change(int initiative, int from, int to) {
        int[] frames = state.frames(initiative);
        long change = 0;
        for (int k = 0; k < frames.length; k++) {
            long left = state.left(frames[k]);
            long after = left + state.taken(initiative, k, from) - state.taken(initiative, k, to);
            change += count(frames[k], after) - count(frames[k], left);
        }
        return change;
    }

    @Override
    public void move(int initiative, int from, int to) {
        value += change(initiative, from, to);
        state.use(initiative, from, -1);
        state.use(initiative, to, 1);
    }

    private long count(int frame, long left) {
        return left >= 0 ? 0 : -Math.floorDiv(left, part[frame]);
    }
}
