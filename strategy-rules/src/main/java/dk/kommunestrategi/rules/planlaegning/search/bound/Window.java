package dk.kommunestrategi.rules.planlaegning.search.bound;

/**
 * The half-years of a group in which presence has a price.
 *
 * @param from the first one
 * @param end one more than the last
 */
record Window(int from, int end) {

    int size() {
        return Math.max(0, end - from);
    }
}
