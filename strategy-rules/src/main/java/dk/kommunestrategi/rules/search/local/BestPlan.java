package dk.kommunestrategi.rules.search.local;

import java.util.Arrays;

/** The best plan that a moving one has been; brought up to date by what has moved since. */
final class BestPlan {

    private final int[] starts;

    /** The initiatives moved since; when there are more than fit in, all are looked at. */
    private final int[] moved;

    private int movedCount;
    private boolean keepsCapacities;
    private long value;

    BestPlan(MovingPlan plan, long value) {
        this.starts = plan.starts();
        this.moved = new int[Math.max(64, starts.length)];
        this.keepsCapacities = plan.overload() == 0;
        this.value = value;
    }

    int[] starts() {
        return starts.clone();
    }

    long value() {
        return value;
    }

    /** Returns whether the plan keeps every capacity; if it does not, none did so far. */
    boolean keepsCapacities() {
        return keepsCapacities;
    }

    /** Returns whether the plan keeps every capacity, with a value no higher than this. */
    boolean reaches(long goal) {
        return keepsCapacities && value <= goal;
    }

    /** Notes that an initiative of the plan has moved. */
    void moved(int initiative) {
        if (movedCount < moved.length) {
            moved[movedCount] = initiative;
        }
        movedCount++;
    }

    /** Takes the plan over if it keeps every capacity and is better, or the first that does. */
    void offer(MovingPlan plan, long newValue) {
        if (plan.overload() > 0 || (keepsCapacities && newValue >= value)) {
            return;
        }
        if (movedCount <= moved.length) {
            for (int k = 0; k < movedCount; k++) {
                starts[moved[k]] = plan.start(moved[k]);
            }
        } else {
            Arrays.setAll(starts, plan::start);
        }
        movedCount = 0;
        keepsCapacities = true;
        value = newValue;
    }
}
