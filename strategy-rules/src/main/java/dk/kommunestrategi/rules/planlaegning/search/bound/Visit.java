package dk.kommunestrategi.rules.planlaegning.search.bound;

/**
 * A cell in which an initiative may be present, or not.
 *
 * @param cell the cell
 * @param price where the price of its presence stands
 * @param weight with what it loads the group
 * @param firstStart the first start with which it is present
 * @param lastStart the last one
 */
record Visit(int cell, int price, int weight, int firstStart, int lastStart) {

    boolean includes(int start) {
        return firstStart <= start && start <= lastStart;
    }
}
