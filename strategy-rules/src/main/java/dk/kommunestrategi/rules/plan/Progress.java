package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Placering;
import java.util.List;
import java.util.function.Supplier;

/**
 * How far a search has come: a better plan than any before, or more known of how good a plan can be.
 * Immutable and thread-safe.
 */
public final class Progress {

    private final long steps;
    private final Supplier<List<Kriterievaerdi>> criteria;
    private final Supplier<List<Placering>> placeringer;

    /**
     * What the planner has come to.
     *
     * @param steps how many steps the search has taken
     * @param criteria computes the criteria of the best plan so far
     * @param placeringer computes the plan's placements
     */
    public Progress(long steps, Supplier<List<Kriterievaerdi>> criteria, Supplier<List<Placering>> placeringer) {
        this.steps = steps;
        this.criteria = criteria;
        this.placeringer = placeringer;
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

    /** {@return the plan's placements, in ascending order of initiatives; computed when asked for} */
    public List<Placering> getPlaceringer() {
        return placeringer.get();
    }
}
