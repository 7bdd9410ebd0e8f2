package dk.kommunestrategi.rules.planlaegning.search.local;

import java.util.Arrays;

/**
 * The best plan that a moving one has been, by the terms up to the objective and as many behind it as count; brought up to
 * date by what has moved since. Its values of the terms before the objective are the limits that no better plan exceeds.
 */
final class BestPlan {

    private final int objective;
    private final int[] starts;
    private final long[] values;

    /** The initiatives moved since; when there are more than fit in, all are looked at. */
    private final int[] moved;

    private int movedCount;
    private boolean keepsCapacities;
    private long improvements;

    /**
     * The plan as it is.
     *
     * @param counted how many terms count, from the first to the objective or beyond
     */
    BestPlan(MovingPlan plan, int objective, int counted) {
        this.objective = objective;
        this.starts = plan.starts();
        this.values = new long[counted];
        Arrays.setAll(values, plan::value);
        this.moved = new int[Math.max(64, starts.length)];
        this.keepsCapacities = plan.overload() == 0;
    }

    int[] starts() {
        return starts.clone();
    }

    /** Returns how often a better plan was found. */
    long improvements() {
        return improvements;
    }

    /** Returns what a term before the objective may come to. */
    long limit(int term) {
        return values[term];
    }

    /** Returns whether a plan is no worse in the terms before the objective. */
    boolean allows(MovingPlan plan) {
        for (int t = 0; t < objective; t++) {
            if (plan.value(t) > values[t]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the plan keeps every capacity; if it does not, none did so far. */
    boolean keepsCapacities() {
        return keepsCapacities;
    }

    /** Returns whether the plan keeps every capacity, with a value no higher than this. */
    boolean reaches(long goal) {
        return keepsCapacities && values[objective] <= goal;
    }

    /** Notes that an initiative of the plan has moved. */
    void moved(int initiative) {
        if (movedCount < moved.length) {
            moved[movedCount] = initiative;
        }
        movedCount++;
    }

    /** Takes the plan over if it keeps every capacity and is better, or the first that does. */
    void offer(MovingPlan plan) {
        if (plan.overload() > 0 || (keepsCapacities && !isBetter(plan))) {
            return;
        }
        if (movedCount <= moved.length) {
            for (int k = 0; k < movedCount; k++) {
                starts[moved[k]] = plan.start(moved[k]);
            }
        } else {
            Arrays.setAll(starts, plan::start);
        }
        Arrays.setAll(values, plan::value);
        movedCount = 0;
        keepsCapacities = true;
        improvements++;
    }

    private boolean isBetter(MovingPlan plan) {
        for (int t = 0; t < values.length; t++) {
            long value = plan.value(t);
            if (value != values[t]) {
                return value < values[t];
            }
        }
        return false;
    }
}
