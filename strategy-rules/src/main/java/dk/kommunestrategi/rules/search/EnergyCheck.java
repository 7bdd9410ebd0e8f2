package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import java.util.stream.IntStream;

/**
 * Energetic reasoning (Erschler and Lopez, 1990): in any interval of half-years, what must be done within it may not be
 * more than the capacity there. Shows at once what placing initiatives one by one would take long to find out.
 */
final class EnergyCheck {

    /** Beyond this many operations only the whole interval is looked at. */
    private static final long MAX_EFFORT = 2_000_000;

    private final int[][] starts;

    private EnergyCheck(CompiledProblem problem) {
        this.starts = problem.starts;
    }

    /** Returns whether every capacity has room for the work that must lie within any one interval. */
    static boolean passes(CompiledProblem problem) {
        EnergyCheck check = new EnergyCheck(problem);
        return problem.capacities.stream().allMatch(check::passes);
    }

    private boolean passes(Kapacitetskrav capacity) {
        Group group = capacity.gruppe();
        if (group.size() == 0) {
            return true;
        }
        int[] begins = IntStream.range(0, group.size())
                .map(k -> earliest(group, k))
                .sorted()
                .distinct()
                .toArray();
        int[] ends = IntStream.range(0, group.size())
                .map(k -> end(group, k))
                .sorted()
                .distinct()
                .toArray();
        if ((long) begins.length * ends.length * group.size() > MAX_EFFORT) {
            begins = new int[] {begins[0]};
            ends = new int[] {ends[ends.length - 1]};
        }
        for (int begin : begins) {
            for (int end : ends) {
                if (begin < end && work(group, begin, end) > room(capacity, begin, end)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long work(Group group, int begin, int end) {
        long work = 0;
        for (int k = 0; k < group.size(); k++) {
            if (begin <= earliest(group, k) && end(group, k) <= end) {
                work += (long) group.weight(k) * group.duration(k);
            }
        }
        return work;
    }

    private static long room(Kapacitetskrav capacity, int begin, int end) {
        return IntStream.range(begin, end)
                .mapToLong(h -> capacity.kapacitet().applyAsInt(h))
                .sum();
    }

    private int earliest(Group group, int k) {
        return starts[group.member(k)][0];
    }

    /** One more than the last half-year in which the member can be under development. */
    private int end(Group group, int k) {
        int[] own = starts[group.member(k)];
        return own[own.length - 1] + group.duration(k);
    }
}
