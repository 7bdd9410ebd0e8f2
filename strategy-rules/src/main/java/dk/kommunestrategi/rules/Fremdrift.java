package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Placering;
import java.util.List;
import java.util.function.Supplier;

/**
 * How far a search has come: a better plan than any before, and the steps it took. Immutable and thread-safe.
 */
public final class Fremdrift {

    private final long skridt;
    private final Supplier<List<Kriterievaerdi>> criteria;
    private final Supplier<List<Placering>> placeringer;

    Fremdrift(long skridt, Supplier<List<Kriterievaerdi>> criteria, Supplier<List<Placering>> placeringer) {
        this.skridt = skridt;
        this.criteria = criteria;
        this.placeringer = placeringer;
    }

    /** Returns how many steps the search has taken. */
    public long getSkridt() {
        return skridt;
    }

    /** Returns the values of the criteria in the plan, in the policy's order, without bounds; computed when asked for. */
    public List<Kriterievaerdi> getCriteria() {
        return criteria.get();
    }

    /** Returns the plan's placements, in ascending order of initiatives; computed when asked for. */
    public List<Placering> getPlaceringer() {
        return placeringer.get();
    }
}
