package dk.kommunestrategi.rules.planlaegning.search.propagate;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Energetic reasoning (Erschler and Lopez, 1990): in any interval of half-years, what must be done within it may not be
 * more than the capacity there. Neither may those that weigh so much or more be more than there are places for at that
 * weight: where one leaves no room for another, one at a time (the pigeonhole principle). Shows at once what placing
 * initiatives one by one would take long to find out.
 */
public final class EnergyCheck {

    /** Beyond this many intervals only the whole one is looked at. */
    private static final long MAX_INTERVALS = 4_000_000;
    /** For more weights than so many it is not looked how often each fits. */
    private static final int MAX_WEIGHTS = 16;

    private final CompiledProblem problem;

    private EnergyCheck(CompiledProblem problem) {
        this.problem = problem;
    }

    /** Returns whether every capacity has room for the work that must lie within any one interval. */
    public static boolean fitted(CompiledProblem problem) {
        EnergyCheck check = new EnergyCheck(problem);
        return problem.capacities().stream().allMatch(check::fitted);
    }

    private boolean fitted(Kapacitetskrav capacity) {
        Group group = capacity.group();
        IntUnaryOperator units = capacity::room;
        return group.size() == 0
                || (fitted(group, group::weight, units)
                        && IntStream.range(0, group.size())
                                .map(group::weight)
                                .distinct()
                                .limit(MAX_WEIGHTS)
                                .allMatch(least -> fitted(
                                        group,
                                        k -> group.weight(k) >= least ? 1 : 0,
                                        h -> Math.floorDiv(units.applyAsInt(h), least))));
    }

    /**
     * Returns whether there is room.
     *
     * @param weight what a member takes in each half-year
     * @param units how much there is in a half-year
     */
    private boolean fitted(Group group, IntUnaryOperator weight, IntUnaryOperator units) {
        problem.meter().work(16L * group.size());
        int[] begins = distinct(IntStream.range(0, group.size()).map(k -> begin(group, k)));
        int[] ends = distinct(IntStream.range(0, group.size()).map(k -> end(group, k)));
        if ((long) begins.length * ends.length > MAX_INTERVALS) {
            begins = new int[] {begins[0]};
            ends = new int[] {ends[ends.length - 1]};
        }
        long[][] work = work(group, weight, begins, ends);
        long[] room = room(units, ends[ends.length - 1]);
        for (int b = 0; b < begins.length; b++) {
            problem.meter().work(2L * ends.length);
            for (int e = 0; e < ends.length; e++) {
                if (begins[b] < ends[e] && work[b][e] > room[ends[e]] - room[begins[b]]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** By begin and end: the work that must lie between them. */
    private long[][] work(Group group, IntUnaryOperator weight, int[] begins, int[] ends) {
        long[][] work = new long[begins.length][ends.length];
        for (int k = 0; k < group.size(); k++) {
            int b = lastUpTo(begins, begin(group, k));
            int e = firstFrom(ends, end(group, k));
            work[b][e] += (long) weight.applyAsInt(k) * least(group, k);
        }
        for (int b = begins.length - 1; b >= 0; b--) {
            problem.meter().work(2L * ends.length);
            long within = 0;
            for (int e = 0; e < ends.length; e++) {
                within += work[b][e];
                work[b][e] = within + (b + 1 < begins.length ? work[b + 1][e] : 0);
            }
        }
        return work;
    }

    /** By half-year: the capacity of all before it. */
    private long[] room(IntUnaryOperator units, int end) {
        problem.meter().work(4L * end);
        long[] room = new long[end + 1];
        for (int h = 0; h < end; h++) {
            room[h + 1] = room[h] + units.applyAsInt(h);
        }
        return room;
    }

    private static int lastUpTo(int[] sorted, int value) {
        int place = Arrays.binarySearch(sorted, value);
        return place >= 0 ? place : -place - 2;
    }

    private static int firstFrom(int[] sorted, int value) {
        int place = Arrays.binarySearch(sorted, value);
        return place >= 0 ? place : -place - 1;
    }

    private static int[] distinct(IntStream values) {
        return values.sorted().distinct().toArray();
    }

    private int begin(Group group, int k) {
        return problem.firstStart(group.member(k)) + group.offset(k);
    }

    /** One more than the last half-year in which the part can load the group. */
    private int end(Group group, int k) {
        return group.end(k, problem.lastStart(group.member(k)));
    }

    /** In how many half-years the part loads the group at least: in the fewest where it starts last. */
    private int least(Group group, int k) {
        int last = problem.lastStart(group.member(k));
        return group.end(k, last) - last - group.offset(k);
    }
}
