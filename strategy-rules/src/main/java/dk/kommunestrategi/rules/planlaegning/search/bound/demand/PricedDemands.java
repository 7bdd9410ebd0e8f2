package dk.kommunestrategi.rules.planlaegning.search.bound.demand;

import java.util.List;

/** Several demands with prices of their own, one behind the other. */
public final class PricedDemands implements PricedDemand {

    /** An array: mostly there are none, and that is found at every start. */
    private final PricedDemand[] all;

    public PricedDemands(List<PricedDemand> all) {
        this.all = all.toArray(PricedDemand[]::new);
    }

    @Override
    public int size() {
        int size = 0;
        for (PricedDemand one : all) {
            size += one.size();
        }
        return size;
    }

    @Override
    public long maxPrice(int k) {
        int own = k;
        for (PricedDemand one : all) {
            if (own < one.size()) {
                return one.maxPrice(own);
            }
            own -= one.size();
        }
        throw new IndexOutOfBoundsException(k);
    }

    @Override
    public long minPrice(int k) {
        int own = k;
        for (PricedDemand one : all) {
            if (own < one.size()) {
                return one.minPrice(own);
            }
            own -= one.size();
        }
        throw new IndexOutOfBoundsException(k);
    }

    @Override
    public long effort() {
        long effort = 0;
        for (PricedDemand one : all) {
            effort += one.effort();
        }
        return effort;
    }

    @Override
    public void supply(long[] prices, long[] excess, int offset) {
        int first = offset;
        for (PricedDemand one : all) {
            one.supply(prices, excess, first);
            first += one.size();
        }
    }

    @Override
    public long constant(long[] prices, int offset) {
        long sum = 0;
        int first = offset;
        for (PricedDemand one : all) {
            sum += one.constant(prices, first);
            first += one.size();
        }
        return sum;
    }

    @Override
    public long cost(long[] prices, int offset, int initiative, int start) {
        long cost = 0;
        int first = offset;
        for (PricedDemand one : all) {
            cost += one.cost(prices, first, initiative, start);
            first += one.size();
        }
        return cost;
    }

    @Override
    public void demand(long[] excess, int offset, int initiative, int start) {
        int first = offset;
        for (PricedDemand one : all) {
            one.demand(excess, first, initiative, start);
            first += one.size();
        }
    }
}
