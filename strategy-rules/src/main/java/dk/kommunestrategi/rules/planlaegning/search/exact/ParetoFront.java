package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The goal of finding every vector of term values that no plan dominates, that is: than which no plan is better in one
 * term and no worse in all others; and for each vector the plan that the terms behind decide for, then the smallest
 * starts.
 */
public final class ParetoFront implements Goal {

    private final int compared;

    /** By compared term: what it may not exceed. */
    private long[] limits;

    private final List<Point> points = new ArrayList<>();

    /** A plan on the front, as far as is known. */
    private static final class Point {
        private final long[] values;
        private final int[] starts;

        Point(long[] values, int[] starts) {
            this.values = values;
            this.starts = starts;
        }
    }

    /**
     * A front.
     *
     * @param compared how many terms, from the first, make up the vectors
     */
    public ParetoFront(int compared) {
        this.compared = compared;
        this.limits = new long[0];
    }

    /** From now on only plans are looked for in which the first terms do not exceed these limits. */
    public void limit(long[] most) {
        limits = most.clone();
    }

    /** The vectors of the plans found. */
    public List<long[]> vectors() {
        return points.stream()
                .map(point -> Arrays.copyOf(point.values, compared))
                .toList();
    }

    /** The starts of the plans found, in ascending order of their vectors. */
    public List<int[]> plans() {
        return points.stream()
                .sorted((one, other) -> Arrays.compare(one.values, other.values))
                .map(point -> point.starts)
                .toList();
    }

    @Override
    public int objective() {
        return 0;
    }

    @Override
    public int[] order(CompiledProblem problem) {
        return BranchingOrder.byStartsLeft(problem);
    }

    @Override
    public boolean isPromising(PartialPlan plan) {
        for (int t = 0; t < limits.length; t++) {
            if (plan.exceeds(t, limits[t])) {
                return false;
            }
        }
        plan.meter().pass((long) compared * points.size());
        long[] bounds = new long[plan.terms()];
        for (int t = 0; t < bounds.length; t++) {
            bounds[t] = plan.bound(t);
        }
        return points.stream().noneMatch(point -> isSettled(point, bounds, plan));
    }

    /** Whether every completion is dominated by the point, or has its vector and loses the tie. */
    private boolean isSettled(Point point, long[] bounds, PartialPlan plan) {
        boolean equal = true;
        for (int t = 0; t < compared; t++) {
            if (point.values[t] > bounds[t]) {
                return false;
            }
            equal &= point.values[t] == bounds[t];
        }
        if (!equal) {
            return true;
        }
        for (int t = compared; t < bounds.length; t++) {
            if (bounds[t] != point.values[t]) {
                return bounds[t] > point.values[t];
            }
        }
        return !plan.mayStartBefore(point.starts);
    }

    @Override
    public boolean accept(PartialPlan plan) {
        long[] values = new long[plan.terms()];
        for (int t = 0; t < values.length; t++) {
            values[t] = plan.bound(t);
        }
        points.removeIf(point -> isNoBetter(point.values, values));
        points.add(new Point(values, plan.starts()));
        return true;
    }

    private boolean isNoBetter(long[] one, long[] other) {
        for (int t = 0; t < compared; t++) {
            if (one[t] < other[t]) {
                return false;
            }
        }
        return true;
    }
}
