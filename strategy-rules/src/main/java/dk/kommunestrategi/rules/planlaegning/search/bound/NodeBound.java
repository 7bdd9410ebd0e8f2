package dk.kommunestrategi.rules.planlaegning.search.bound;

/**
 * A relaxation's bound while a plan is in the making. Initiatives are placed in a fixed order and removed in the opposite
 * one.
 */
public interface NodeBound {

    /** Places the next initiative of the order. */
    void place(int initiative, int start);

    /** Takes the initiative placed last away again. */
    void remove(int initiative, int start);

    /** Returns a value of the term that no completion falls below. */
    long value();
}
