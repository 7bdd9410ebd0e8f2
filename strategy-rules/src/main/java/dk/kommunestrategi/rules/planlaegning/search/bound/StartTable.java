package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Precedences;
import java.util.stream.IntStream;

/**
 * By initiative and start: a cost, and the least of the initiative's costs. Whoever waits passes on what its starts cost to
 * those it waits for, so that each can take its cheapest start for itself: messages along the order of initiatives
 * (Pearl, 1982). Where nobody waits for more than one, the sum of the least costs is then what the cheapest starts in order
 * cost; elsewhere it is no more.
 */
final class StartTable {

    /** So many half-years in which initiatives may start are a table of 160 MB. */
    private static final long MOST = 20_000_000;

    private final CompiledProblem problem;
    private final Precedences order;

    /** By initiative: where its costs stand, less its first start. */
    private final int[] row;

    private final long[] cost;

    /** By initiative: its cheapest start, the first of several, and what that costs. */
    private final int[] cheapest;

    private final long[] least;

    /** By start of who is waited for: the least that the starts still cost which it leaves to who waits. */
    private final long[] message;

    /** What a start costs. */
    @FunctionalInterface
    interface Cost {
        long of(int initiative, int start);
    }

    /** Returns whether there are few enough starts for tables of them. */
    static boolean isWithinReach(CompiledProblem problem) {
        problem.meter().work(problem.size());
        return IntStream.range(0, problem.size())
                        .mapToLong(i -> problem.lastStart(i) - problem.firstStart(i) + 1L)
                        .sum()
                <= MOST;
    }

    /** A table without costs as yet, for a problem within reach. */
    StartTable(CompiledProblem problem) {
        this.problem = problem;
        this.order = problem.precedences();
        this.row = new int[problem.size()];
        this.cheapest = new int[row.length];
        this.least = new long[row.length];
        this.message = new long[problem.out() + 1];
        int filled = 0;
        for (int i = 0; i < row.length; i++) {
            problem.meter().work(8L * problem.starts(i).length);
            row[i] = filled - problem.firstStart(i);
            filled += problem.lastStart(i) - problem.firstStart(i) + 1;
        }
        this.cost = new long[filled];
    }

    /** The costs as they are, nothing passed on. */
    StartTable(CompiledProblem problem, Cost costs) {
        this(problem);
        for (int i = 0; i < row.length; i++) {
            for (int start : problem.starts(i)) {
                put(i, start, costs.of(i, start));
            }
        }
        sumUp();
    }

    /** Puts a cost in; when all are in, they are passed on, or summed up. */
    void put(int initiative, int start, long itsCost) {
        cost[row[initiative] + start] = itsCost;
    }

    /** Passes costs on to those that are waited for; returns the sum of the least. */
    long passOn() {
        for (int rank = row.length - 1; rank > 0; rank--) {
            passOn(rank);
        }
        return sumUp();
    }

    private long sumUp() {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            int[] starts = problem.starts(i);
            problem.meter().pass(8L * starts.length);
            int best = starts[0];
            long lowest = cost[row[i] + best];
            for (int start : starts) {
                long itsCost = cost[row[i] + start];
                if (itsCost < lowest) {
                    lowest = itsCost;
                    best = start;
                }
            }
            least[i] = lowest;
            cheapest[i] = best;
            sum += lowest;
        }
        return sum;
    }

    private void passOn(int rank) {
        int i = order.withRank(rank);
        int[] before = order.predecessors(i);
        for (int k = 0; k < before.length; k++) {
            if (order.rank(before[k]) < rank) {
                passOn(i, k, before[k]);
            }
        }
    }

    /** Passes on what the initiative's starts cost as far as its k-th predecessor decides. */
    private void passOn(int i, int k, int predecessor) {
        int[] starts = problem.starts(i);
        int[] earlier = problem.starts(predecessor);
        problem.meter().pass(4L * (starts.length + earlier.length));
        int open = starts.length - 1;
        long lowest = Long.MAX_VALUE;
        for (int p = earlier.length - 1; p >= 0; p--) {
            if (earlier[p] == problem.out()) {
                message[earlier[p]] = cheapestBehind(i, k, earlier[p]);
                continue;
            }
            while (open >= 0 && order.isBehind(i, k, earlier[p], starts[open])) {
                lowest = Math.min(lowest, cost[row[i] + starts[open--]]);
            }
            message[earlier[p]] = lowest;
        }
        for (int p : earlier) {
            message[p] = message[p] == Long.MAX_VALUE ? 0 : message[p];
            cost[row[predecessor] + p] += message[p];
        }
        takeAway(i, k, earlier);
    }

    private long cheapestBehind(int i, int k, int earlier) {
        long lowest = Long.MAX_VALUE;
        for (int start : problem.starts(i)) {
            if (order.isBehind(i, k, earlier, start)) {
                lowest = Math.min(lowest, cost[row[i] + start]);
            }
        }
        return lowest;
    }

    /** Takes from every start the most of what was passed on to those that go with it. */
    private void takeAway(int i, int k, int[] earlier) {
        boolean mayBeOut = earlier[earlier.length - 1] == problem.out();
        int placed = mayBeOut ? earlier.length - 1 : earlier.length;
        int p = 0;
        long most = Long.MIN_VALUE;
        for (int start : problem.starts(i)) {
            while (p < placed && order.isBehind(i, k, earlier[p], start)) {
                most = Math.max(most, message[earlier[p++]]);
            }
            boolean goesWithOut = mayBeOut && order.isBehind(i, k, problem.out(), start);
            long passed = goesWithOut ? Math.max(most, message[problem.out()]) : most;
            cost[row[i] + start] -= passed == Long.MIN_VALUE ? 0 : passed;
        }
    }

    /** Lets each take its cheapest start behind those it waits for. */
    void choose(int[] chosen) {
        for (int rank = 0; rank < row.length; rank++) {
            int i = order.withRank(rank);
            chosen[i] = cheapest[i];
            if (!isBehindAll(i, rank, cheapest[i], chosen)) {
                chosen[i] = cheapestBehindAll(i, rank, chosen);
            }
        }
    }

    private int cheapestBehindAll(int i, int rank, int[] chosen) {
        long lowest = Long.MAX_VALUE;
        int best = cheapest[i];
        for (int start : problem.starts(i)) {
            if (cost[row[i] + start] < lowest && isBehindAll(i, rank, start, chosen)) {
                lowest = cost[row[i] + start];
                best = start;
            }
        }
        return best;
    }

    private boolean isBehindAll(int i, int rank, int start, int[] chosen) {
        int[] before = order.predecessors(i);
        for (int k = 0; k < before.length; k++) {
            if (order.rank(before[k]) < rank && !order.isBehind(i, k, chosen[before[k]], start)) {
                return false;
            }
        }
        return true;
    }

    long of(int initiative, int start) {
        return cost[row[initiative] + start];
    }

    long least(int initiative) {
        return least[initiative];
    }
}
