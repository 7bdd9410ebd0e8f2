package dk.kommunestrategi.rules.planlaegning.search.bound.demand;

/**
 * A demand with prices of its own in a Lagrangian relaxation: starts pay for what they take of it, and for any prices what they
 * pay, less what there is, is no more than the demand allows. Its prices stand from an offset on.
 */
public interface PricedDemand {

    /** The number of prices. */
    int size();

    /** What no price of its own need exceed. */
    long maxPrice(int k);

    /** What no price of its own need fall below. */
    default long minPrice(int k) {
        return 0;
    }

    /** About how many operations it is to go through all starts once. */
    long effort();

    /** Notes what there is as supply. */
    void supply(long[] prices, long[] excess, int offset);

    /** What that comes to at these prices. */
    long constant(long[] prices, int offset);

    /** What a start costs at these prices. */
    long cost(long[] prices, int offset, int initiative, int start);

    /** Notes a start as demand. */
    void demand(long[] excess, int offset, int initiative, int start);
}
