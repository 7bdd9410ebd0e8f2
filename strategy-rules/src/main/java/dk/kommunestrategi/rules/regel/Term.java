package dk.kommunestrategi.rules.regel;

/**
 * What a criterion minimises, in one of the shapes that the search can bound, or as a function of the embedding system's
 * own. Lower is better; values are exact integers. Immutable and thread-safe.
 */
public sealed interface Term
        permits StartCosts, EarliestEffects, SquaredLoads, SquaredCosts, UncoveredCells, WeightedSum, CustomTerm {

    /**
     * {@return the value of a complete plan}
     *
     * @param starts the formal start of every initiative; below 0 where that was before the period, the number of half-years
     *     in the period where the initiative is left out
     */
    long value(int[] starts);

    /**
     * {@return what becomes of the term in the hands of a visitor}
     *
     * @param visitor who does something else with each shape
     * @param <R> what it makes of a term
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * What does something else with each shape of term; a shape more is a method more.
     *
     * @param <R> what is made of a term
     */
    interface Visitor<R> {

        /**
         * {@return what is made of a sum of costs of starts}
         *
         * @param term the term
         */
        R startCosts(StartCosts term);

        /**
         * {@return what is made of a sum of delays until the first effect}
         *
         * @param term the term
         */
        R earliestEffects(EarliestEffects term);

        /**
         * {@return what is made of a sum of squared loads}
         *
         * @param term the term
         */
        R squaredLoads(SquaredLoads term);

        /**
         * {@return what is made of a sum of squared costs}
         *
         * @param term the term
         */
        R squaredCosts(SquaredCosts term);

        /**
         * {@return what is made of a number of uncovered half-years}
         *
         * @param term the term
         */
        R uncoveredCells(UncoveredCells term);

        /**
         * {@return what is made of a weighted sum}
         *
         * @param term the term
         */
        R weightedSum(WeightedSum term);

        /**
         * {@return what is made of a term of the embedding system's own}
         *
         * @param term the term
         */
        R customTerm(CustomTerm term);
    }
}
