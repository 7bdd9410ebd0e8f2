package dk.kommunestrategi.rules.planlaegning.search.propagate;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.List;

/** What the placed initiatives leave of each capacity in each half-year, and of each frame. */
public final class CapacityState {

    private final Memberships memberships;

    /** By capacity and half-year: what is left. */
    private final long[][] left;

    private final FrameState frames;

    /** All of every capacity. */
    public CapacityState(CompiledProblem problem) {
        List<Group> groups =
                problem.capacities().stream().map(Kapacitetskrav::group).toList();
        memberships = new Memberships(problem, groups);
        frames = new FrameState(problem);
        left = new long[groups.size()][];
        int end = memberships.end();
        for (int g = 0; g < left.length; g++) {
            problem.meter().work(4L * end);
            left[g] = new long[end];
            for (int h = 0; h < left[g].length; h++) {
                left[g][h] = problem.capacities().get(g).room(h);
            }
        }
    }

    /** Returns whether a plan keeps every capacity and every frame. */
    public static boolean hasRoomFor(CompiledProblem problem, int[] starts) {
        CapacityState state = new CapacityState(problem);
        for (int i = 0; i < starts.length; i++) {
            problem.meter().work(2 * state.memberships.effort(i));
            if (!state.fits(i, starts[i])) {
                return false;
            }
            state.place(i, starts[i]);
        }
        return true;
    }

    /** About how many operations it is to look for room for the initiative once. */
    public long effort(int i) {
        return 1 + memberships.effort(i);
    }

    /** Returns whether there is room for the initiative from this half-year on. */
    public boolean fits(int i, int start) {
        if (!frames.fits(i, start)) {
            return false;
        }
        if (memberships.isSplit(i)) {
            use(i, start, 1);
            boolean isEnough = isWithin(i, start);
            use(i, start, -1);
            return isEnough;
        }
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            long[] room = left[memberships.group(m)];
            int weight = memberships.weight(m);
            int from = memberships.from(m, start);
            for (int h = memberships.end(m, start) - 1; h >= from; h--) {
                if (room[h] < weight) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns whether no more is used than there is where the initiative loads anything. */
    private boolean isWithin(int i, int start) {
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            long[] room = left[memberships.group(m)];
            for (int h = memberships.end(m, start) - 1; h >= memberships.from(m, start); h--) {
                if (room[h] < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes what the initiative uses from this half-year on. */
    public void place(int i, int start) {
        use(i, start, 1);
        frames.use(i, start, 1);
    }

    /** Gives it back. */
    public void remove(int i, int start) {
        use(i, start, -1);
        frames.use(i, start, -1);
    }

    private void use(int i, int start, int sign) {
        for (int m = memberships.first(i); m < memberships.first(i + 1); m++) {
            long[] room = left[memberships.group(m)];
            int weight = sign * memberships.weight(m);
            int from = memberships.from(m, start);
            for (int h = memberships.end(m, start) - 1; h >= from; h--) {
                room[h] -= weight;
            }
        }
    }
}
