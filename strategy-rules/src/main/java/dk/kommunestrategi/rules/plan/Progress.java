package dk.kommunestrategi.rules.plan;

import java.util.List;
import java.util.function.Supplier;

/**
 * How far a search has come: a better plan than any before, or more known of how good a plan can be.
 * Immutable and thread-safe.
 */
public final class Progress {

    private final long steps;
    private final Supplier<List<Kriterievaerdi>> criteria;
    private final Supplier<List<Strategiplan>> strategiplaner;

    /**
     * What the planner has come to.
     *
     * @param steps how many steps the search has taken
     * @param criteria computes the criteria of the best plan so far
     * @param strategiplaner computes the plan's placements
     */
    public Progress(long steps, Supplier<List<Kriterievaerdi>> criteria, Supplier<List<Strategiplan>> strategiplaner) {
        this.steps = steps;
        this.criteria = criteria;
        this.strategiplaner = strategiplaner;
    }

    /** {@return how many steps the search has taken} */
    public long getSteps() {
        return steps;
    }

    /**
     * {@return the criteria of the best plan so far, in the policy's order, with their bounds as far as they are known;
     * computed when asked for}
     */
    public List<Kriterievaerdi> getCriteria() {
        return criteria.get();
    }

    /** {@return the plan's placements by strategy, in ascending order of codes; computed when asked for} */
    public List<Strategiplan> getStrategiplaner() {
        return strategiplaner.get();
    }
}
