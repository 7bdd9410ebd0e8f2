package dk.kommunestrategi.rules.planlaegning.search.bound.demand;

import dk.kommunestrategi.rules.planlaegning.search.bound.dual.Dual;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.propagate.FrameState;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * That frames are kept, with a price each: an initiative pays for what its start costs beyond its cheapest one, to be left out
 * like any other. Amounts are counted in small parts of the most that one start takes, rounded down, which demands no more.
 */
public final class FrameDemand implements PricedDemand {

    /** How many parts there are in the most that one start takes, and how many of them count as one where prices change. */
    private static final int PARTS = 16;

    private static final int SHIFT = 15;

    /** What all that is paid for frames may come to. */
    private static final double MAX_PAID = Long.MAX_VALUE / 32.0;

    private final FrameState state;

    /** By frame: which price it has; -1 where it has room for everybody in any case. */
    private final int[] price;

    /** By price: how large a part is, in øre, and how many there are. */
    private final long[] part;

    private final long[] room;
    private final long[] used;
    private final long maxPrice;
    private final long effort;

    public FrameDemand(CompiledProblem problem) {
        state = new FrameState(problem);
        price = new int[state.size()];
        double[] most = new double[price.length];
        long rows = 0;
        for (int i = 0; i < problem.size(); i++) {
            int[] frames = state.frames(i);
            rows += (long) frames.length * problem.starts(i).length;
            for (int k = 0; k < frames.length; k++) {
                long largest = 0;
                for (int start : problem.starts(i)) {
                    largest = Math.max(largest, state.taken(i, k, start));
                }
                most[frames[k]] += largest;
            }
        }
        problem.meter().work(2 * rows);
        effort = 2 * rows;
        int[] tight = IntStream.range(0, price.length)
                .filter(f -> most[f] > state.left(f))
                .toArray();
        part = new long[tight.length];
        room = new long[tight.length];
        used = new long[tight.length];
        Arrays.fill(price, -1);
        double paid = 1;
        for (int k = 0; k < tight.length; k++) {
            price[tight[k]] = k;
            part[k] = 1 + (state.largest(tight[k]) >> PARTS);
            room[k] = Math.floorDiv(state.left(tight[k]), part[k]);
            paid += most[tight[k]] / part[k] + Math.abs((double) room[k]);
        }
        maxPrice = (long) Math.min(Dual.UNIT << 20, MAX_PAID / paid);
    }

    @Override
    public int size() {
        return part.length;
    }

    @Override
    public long maxPrice(int k) {
        return maxPrice;
    }

    @Override
    public long effort() {
        return effort;
    }

    @Override
    public void supply(long[] prices, long[] excess, int offset) {
        for (int k = 0; k < used.length; k++) {
            used[k] = -room[k];
            excess[offset + k] = used[k] / (1 << SHIFT);
        }
    }

    @Override
    public long constant(long[] prices, int offset) {
        long sum = 0;
        for (int k = 0; k < room.length; k++) {
            sum += (-prices[offset + k] * room[k]) >> SHIFT;
        }
        return sum;
    }

    @Override
    public long cost(long[] prices, int offset, int initiative, int start) {
        int[] frames = state.frames(initiative);
        long cost = 0;
        for (int f = 0; f < frames.length; f++) {
            int k = price[frames[f]];
            cost += k < 0 ? 0 : (prices[offset + k] * (state.taken(initiative, f, start) / part[k])) >> SHIFT;
        }
        return cost;
    }

    @Override
    public void demand(long[] excess, int offset, int initiative, int start) {
        int[] frames = state.frames(initiative);
        for (int f = 0; f < frames.length; f++) {
            int k = price[frames[f]];
            if (k >= 0) {
                used[k] += state.taken(initiative, f, start) / part[k];
                excess[offset + k] = used[k] / (1 << SHIFT);
            }
        }
    }
}
