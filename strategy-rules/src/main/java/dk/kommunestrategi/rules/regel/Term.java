package dk.kommunestrategi.rules.regel;

/**
 * What a criterion minimises, in one of the shapes that the search can bound, or as a function of the embedding system's
 * own. Lower is better; values are exact integers. Immutable and thread-safe.
 */
public sealed interface Term
        permits StartCosts, EarliestEffects, SquaredLoads, UncoveredCells, WeightedSum, CustomTerm {

    /**
     * {@return the value of a complete plan}
     *
     * @param starts the formal start of every initiative, 0 or more
     */
    long value(int[] starts);
}
