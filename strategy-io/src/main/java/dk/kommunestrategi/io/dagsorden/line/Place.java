package dk.kommunestrategi.io.dagsorden.line;

/**
 * Where a line stands: what tells whether a heading is one of another's own.
 *
 * @param level of a heading, 1 is the highest; what is in bold is below every heading
 * @param depth in how many blocks of the page it stands
 * @param left the smallest number of blocks that the page came back to since the line before it
 */
public record Place(int level, int depth, int left) {

    /** The level of what is in bold. */
    public static final int LOWEST = 7;

    /** Above every line of a page: the place of a field's own name. */
    public static final Place TOP = new Place(0, 0, 0);

    /** Below every line of a page. */
    public static final Place BOTTOM = new Place(LOWEST, Integer.MAX_VALUE, 0);

    /**
     * Returns whether a heading here belongs to the section that another began: it is a lower one, or one of the
     * same level in a block of that section's own. A higher one begins a paper that was pasted into the section.
     *
     * @param leftSince the smallest number of blocks that the page came back to since the section began
     */
    public boolean isBelow(Place section, int leftSince) {
        return level > section.level
                || (level == section.level && depth > section.depth && leftSince >= section.depth - 1);
    }
}
