package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bound on squared loads by Lagrangian relaxation (Held and Karp, 1971; Fisher, 1981). An initiative and a cell – one
 * group in one half-year – agree on a price for the initiative's presence: the initiative takes the start that costs it
 * least, the cell those members that pay for the square they cause, and whatever the two disagree on only lowers the
 * sum. The prices follow the subgradient for a fixed number of rounds.
 *
 * <p>Prices are whole multiples of a small unit, so that every bound is exact. Besides the bound it tells, for every
 * start, by how much the bound rises when the initiative starts then.
 */
final class LevellingBound {

    private static final long UNIT = 1 << 10;
    private static final int ROUNDS = 200;
    private static final int PATIENCE = 6;
    private static final double FIRST_STEP = 1.5;

    /** Beyond this many elementary operations in a round the relaxation is not worth its time. */
    private static final long MAX_EFFORT = 5_000_000;

    private final CompiledProblem problem;
    private final Memberships memberships;

    /** By initiative and membership: where its prices begin, one for each half-year. */
    private final int[][] prices;

    private final List<LevellingCell> cells = new ArrayList<>();
    private final long parity;
    private long[] price;
    private long bound;

    /** By initiative and half-year: how much a start there costs at the final prices beyond the cheapest start. */
    private final long[][] rise;

    /** Returns the bound, or nothing where it would take too long. */
    static @Nullable LevellingBound of(CompiledProblem problem, SquaredLoads term, long upperBound) {
        Memberships memberships = new Memberships(problem.size(), term.groups());
        if (effort(term, memberships.end(problem.starts)) > MAX_EFFORT) {
            return null;
        }
        LevellingBound bound = new LevellingBound(problem, term, memberships);
        bound.ascend(upperBound);
        return bound;
    }

    /** At most how many elementary operations one round takes: by cell, members times load. */
    private static double effort(SquaredLoads term, int end) {
        double effort = 0;
        for (Group group : term.groups()) {
            double load = 1;
            for (int k = 0; k < group.size(); k++) {
                load += group.weight(k);
            }
            effort += group.size() * load * end;
        }
        return effort;
    }

    private LevellingBound(CompiledProblem problem, SquaredLoads term, Memberships memberships) {
        this.problem = problem;
        this.memberships = memberships;
        this.prices = new int[problem.size()][];
        this.rise = new long[problem.size()][];
        int end = memberships.end(problem.starts);
        int slots = 0;
        for (int i = 0; i < prices.length; i++) {
            prices[i] = new int[memberships.group[i].length];
            for (int m = 0; m < prices[i].length; m++) {
                prices[i][m] = slots;
                slots += end;
            }
        }
        price = new long[slots];
        int[] slot = new int[problem.size()];
        long work = 0;
        for (Group group : term.groups()) {
            work += work(group);
            addCells(group, slot, end);
        }
        parity = work & 1;
    }

    private static long work(Group group) {
        long work = 0;
        for (int k = 0; k < group.size(); k++) {
            work += (long) group.weight(k) * group.duration(k);
        }
        return work;
    }

    /** Adds the group's cells; starting prices are what one more unit costs when the load is even. */
    private void addCells(Group group, int[] membership, int end) {
        long level = end == 0 ? 0 : work(group) / end;
        for (int h = 0; h < end; h++) {
            long base = 0;
            int size = 0;
            int[] price = new int[group.size()];
            int[] weight = new int[group.size()];
            for (int k = 0; k < group.size(); k++) {
                int i = group.member(k);
                int[] starts = problem.starts[i];
                if (starts[starts.length - 1] <= h && h < starts[0] + group.duration(k)) {
                    base += group.weight(k);
                } else if (canBePresent(starts, group.duration(k), h)) {
                    price[size] = prices[i][membership[i]] + h;
                    this.price[price[size]] = UNIT * group.weight(k) * (2 * level + group.weight(k));
                    weight[size++] = group.weight(k);
                }
            }
            cells.add(new LevellingCell(base, Arrays.copyOf(price, size), Arrays.copyOf(weight, size)));
        }
        for (int k = 0; k < group.size(); k++) {
            membership[group.member(k)]++;
        }
    }

    private static boolean canBePresent(int[] starts, int duration, int h) {
        for (int start : starts) {
            if (start <= h && h < start + duration) {
                return true;
            }
        }
        return false;
    }

    /** The bound on the term over all plans. */
    long value() {
        return raised(0);
    }

    /** The bound on the term over all plans whose starts raise it by this much in sum; rounded up to the right parity. */
    long raised(long rise) {
        long least = Math.floorDiv(bound + rise + UNIT - 1, UNIT);
        return least + ((least ^ parity) & 1);
    }

    /** How much a start in this half-year raises the bound, in units of {@link #raised}. */
    long rise(int initiative, int start) {
        return rise[initiative][start];
    }

    private void ascend(long upperBound) {
        int mostLoad = cells.stream().mapToInt(LevellingCell::capacity).max().orElse(0);
        int mostItems = cells.stream().mapToInt(LevellingCell::size).max().orElse(0);
        long[] income = new long[mostLoad + 1];
        boolean[][] taken = new boolean[mostItems][mostLoad + 1];
        byte[] disagreement = new byte[price.length];
        long[] current = price.clone();
        bound = Long.MIN_VALUE;
        double step = FIRST_STEP;
        int idle = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(disagreement, (byte) 0);
            long sum = 0;
            for (int i = 0; i < prices.length; i++) {
                sum += chooseStart(i, current, disagreement);
            }
            for (LevellingCell cell : cells) {
                sum += cell.minimise(current, UNIT, income, taken);
            }
            long norm = 0;
            for (LevellingCell cell : cells) {
                for (int k = 0; k < cell.size(); k++) {
                    disagreement[cell.price(k)] -= (byte) (cell.isPresent(k) ? 1 : 0);
                    norm += Math.abs(disagreement[cell.price(k)]);
                }
            }
            if (sum > bound) {
                bound = sum;
                price = current.clone();
                idle = 0;
            } else if (++idle == PATIENCE) {
                step /= 2;
                idle = 0;
            }
            if (norm == 0 || value() >= upperBound) {
                break;
            }
            double stride = step * (upperBound * (double) UNIT - sum) / norm;
            for (LevellingCell cell : cells) {
                for (int k = 0; k < cell.size(); k++) {
                    int slot = cell.price(k);
                    current[slot] += Math.round(stride * disagreement[slot]);
                }
            }
        }
        for (int i = 0; i < rise.length; i++) {
            rise[i] = rises(i);
        }
    }

    /** Chooses the cheapest start, notes where the initiative is then present, and returns what it costs. */
    private long chooseStart(int i, long[] current, byte[] disagreement) {
        int[] starts = problem.starts[i];
        long least = Long.MAX_VALUE;
        int best = 0;
        for (int start : starts) {
            long cost = cost(i, start, current);
            if (cost < least) {
                least = cost;
                best = start;
            }
        }
        for (int m = 0; m < prices[i].length; m++) {
            int duration = memberships.duration[i][m];
            for (int h = best; h < best + duration; h++) {
                disagreement[prices[i][m] + h] = 1;
            }
        }
        return least;
    }

    private long cost(int i, int start, long[] current) {
        long cost = 0;
        for (int m = 0; m < prices[i].length; m++) {
            int from = prices[i][m] + start;
            for (int slot = from; slot < from + memberships.duration[i][m]; slot++) {
                cost += current[slot];
            }
        }
        return cost;
    }

    private long[] rises(int i) {
        int[] starts = problem.starts[i];
        long least = Long.MAX_VALUE;
        for (int start : starts) {
            least = Math.min(least, cost(i, start, price));
        }
        long[] rises = new long[starts[starts.length - 1] + 1];
        for (int start : starts) {
            rises[start] = cost(i, start, price) - least;
        }
        return rises;
    }
}
