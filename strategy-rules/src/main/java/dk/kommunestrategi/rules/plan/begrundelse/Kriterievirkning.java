package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.plan.Virkning;
import java.util.List;
import java.util.Objects;

/**
 * What a change of a plan does to one criterion, and why: the facts behind the numbers. Immutable and thread-safe.
 *
 * @param virkning the value of the criterion before and after
 * @param vaegt how often the criterion counts on its level; 1 where it is there by itself
 * @param aendringer what it counts otherwise; none where nothing changes, or where a criterion of an embedding system's own
 *     is a number only
 */
public record Kriterievirkning(Virkning virkning, int vaegt, List<Aendring> aendringer) {

    /**
     * An effect with its facts; the list is copied.
     *
     * @param virkning the value of the criterion before and after
     * @param vaegt how often the criterion counts on its level; 1 where it is there by itself
     * @param aendringer what it counts otherwise
     */
    public Kriterievirkning {
        Objects.requireNonNull(virkning, "virkning");
        aendringer = List.copyOf(aendringer);
    }
}
