package dk.kommunestrategi.rules.planlaegning.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param starts the formal starts of the best plan found, by index of the initiative; empty if none was found
 * @param complete whether the search went through everything: then the plan is the best, or there is none
 * @param bounds by term, in order: a value that no plan falls below whose earlier terms are no worse than this plan's
 */
public record Outcome(Optional<int[]> starts, boolean complete, List<Long> bounds) {

    /** That nothing is known. */
    public static final Outcome UNKNOWN = new Outcome(Optional.empty(), false, List.of());
}
