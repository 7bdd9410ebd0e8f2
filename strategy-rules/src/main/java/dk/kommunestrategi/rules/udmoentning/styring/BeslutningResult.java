package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of a decision: the strategy that records it, or the problems for which it was refused. Immutable and
 * thread-safe.
 *
 * @param strategi the strategy with the decision; empty when it was refused
 * @param problems why it was refused; empty when it was not
 */
public record BeslutningResult(Optional<Strategi> strategi, List<Problem> problems) {

    /**
     * A result; the list is copied.
     *
     * @param strategi the strategy with the decision; empty when it was refused
     * @param problems why it was refused; empty when it was not
     */
    public BeslutningResult {
        problems = List.copyOf(problems);
    }
}
