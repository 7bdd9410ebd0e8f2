package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.Memberships;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import java.util.BitSet;

/**
 * What a limit on uncovered cells demands, as far as it can be priced: initiatives are paid for every cell that they cover,
 * in each at most what it costs to leave one more cell uncovered. The price of that stands behind those of the cells.
 */
final class CoverLimit {

    private final Memberships memberships;
    private final Meter meter;
    private final int horizon;
    private final int cells;

    /** The cells that are covered anyway: nothing is demanded of them. */
    private final BitSet anyway;

    private final long limit;

    CoverLimit(CompiledProblem problem, UncoveredCells term, long limit) {
        this.memberships = new Memberships(problem, term.groups());
        this.meter = problem.meter();
        this.horizon = term.horizon();
        this.cells = Math.toIntExact(prices(term) - 1);
        this.anyway = coveredAnyway(term);
        this.limit = limit;
    }

    /** How many prices such a limit has: more than an array can hold, if numbers are large. */
    static long prices(UncoveredCells term) {
        return (long) term.groups().size() * term.horizon() + 1;
    }

    /** The places of the cells that are covered whoever starts when, group by group. */
    static BitSet coveredAnyway(UncoveredCells term) {
        BitSet covered = new BitSet();
        for (int g = 0; g < term.groups().size(); g++) {
            for (int h = 0; term.groups().get(g).hasGrundbelastning() && h < term.horizon(); h++) {
                covered.set(g * term.horizon() + h, term.isCoveredAnyway(g, h));
            }
        }
        return covered;
    }

    int size() {
        return cells + 1;
    }

    void supply(long[] prices, long[] excess, int offset) {
        long each = prices[offset + cells];
        excess[offset + cells] -= limit;
        for (int cell = anyway.nextClearBit(0); cell < cells; cell = anyway.nextClearBit(cell + 1)) {
            excess[prices[offset + cell] < each ? offset + cell : offset + cells]++;
        }
    }

    long constant(long[] prices, int offset) {
        meter.pass(4L * cells);
        long each = prices[offset + cells];
        long sum = -each * limit;
        for (int cell = anyway.nextClearBit(0); cell < cells; cell = anyway.nextClearBit(cell + 1)) {
            sum += Math.min(prices[offset + cell], each);
        }
        return sum;
    }

    long cost(long[] prices, int offset, int initiative, int start) {
        meter.pass(memberships.effort(initiative));
        long cost = 0;
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int row = offset + memberships.group(m) * horizon;
            int last = end(m, start);
            for (int h = memberships.from(m, start); h < last; h++) {
                cost -= prices[row + h];
            }
        }
        return cost;
    }

    void demand(long[] excess, int offset, int initiative, int start) {
        for (int m = memberships.first(initiative); m < memberships.first(initiative + 1); m++) {
            int row = offset + memberships.group(m) * horizon;
            int last = end(m, start);
            for (int h = memberships.from(m, start); h < last; h++) {
                excess[row + h]--;
            }
        }
    }

    private int end(int membership, int start) {
        return Math.min(horizon, memberships.end(membership, start));
    }
}
