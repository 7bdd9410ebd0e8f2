package dk.kommunestrategi.rules.planlaegning.search.bound.dual;

/**
 * The dual of a Lagrangian relaxation: for any prices at all it gives a bound on the term, and says where demand exceeds
 * supply at these prices. Prices are whole multiples of {@link #UNIT}⁻¹, so that every bound is exact.
 */
public interface Dual {

    /** As how much 1 counts in prices and bounds. */
    long UNIT = 1 << 12;

    /** Returns the number of prices. */
    int size();

    /** Returns what no price need exceed. */
    long maxPrice(int k);

    /** Returns what no price need fall below. */
    long minPrice(int k);

    /**
     * Returns the bound at these prices.
     *
     * @param excess receives, by price, demand less supply
     */
    long bound(long[] prices, long[] excess);

    /** Returns what a start costs the initiative at these prices. */
    long cost(long[] prices, int initiative, int start);

    /** Returns about how many elementary operations {@link #bound} takes. */
    long effort();
}
