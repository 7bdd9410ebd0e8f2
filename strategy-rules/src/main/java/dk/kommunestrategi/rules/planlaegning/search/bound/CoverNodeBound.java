package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import java.util.function.LongUnaryOperator;

/**
 * The bound of {@link CoverDual} at fixed prices while a plan is in the making: a cell that placed initiatives cover is
 * paid for once, however many they are.
 */
final class CoverNodeBound implements NodeBound {

    private final CoverDual dual;
    private final long[] prices;
    private final LongUnaryOperator rounding;
    private final Memberships memberships;
    private final StartTable limits;

    /** By cell: how many placed initiatives cover it. */
    private final int[] cover;

    /** By depth: the least that the initiatives from there on cost. */
    private final long[] remaining;

    private int depth;
    private long sum;

    /**
     * The bound with nothing placed.
     *
     * @param ordered what starts cost at these prices in the order of initiatives
     * @param order the order in which initiatives will be placed
     * @param rounding makes a bound in units of the dual one on the term
     */
    CoverNodeBound(CoverDual dual, long[] prices, StartTable ordered, int[] order, LongUnaryOperator rounding) {
        this.dual = dual;
        this.prices = prices;
        this.rounding = rounding;
        this.memberships = dual.memberships();
        this.cover = new int[dual.size()];
        this.remaining = new long[order.length + 1];
        this.sum = dual.constant(prices);
        this.limits = new StartTable(
                dual.problem(),
                (i, start) -> dual.limitCost(prices, i, start) + ordered.of(i, start) - dual.cost(prices, i, start));
        for (int k = order.length - 1; k >= 0; k--) {
            remaining[k] = remaining[k + 1] + ordered.least(order[k]);
        }
    }

    @Override
    public void place(int initiative, int start) {
        dual.problem().meter().pass(memberships.effort(initiative));
        depth++;
        sum += limits.of(initiative, start);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            for (int h = dual.from(m, start); h < dual.end(m, start); h++) {
                int cell = dual.cell(m, h);
                sum -= cover[cell]++ == 0 ? prices[cell] : 0;
            }
        }
    }

    @Override
    public void remove(int initiative, int start) {
        depth--;
        sum -= limits.of(initiative, start);
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            for (int h = dual.from(m, start); h < dual.end(m, start); h++) {
                int cell = dual.cell(m, h);
                sum += --cover[cell] == 0 ? prices[cell] : 0;
            }
        }
    }

    @Override
    public long value() {
        return rounding.applyAsLong(sum + remaining[depth]);
    }
}
