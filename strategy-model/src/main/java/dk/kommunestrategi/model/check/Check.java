package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import java.util.function.Consumer;

/**
 * One rule, or a few of one kind, that ties values together.
 *
 * @param <T> what the values are parts of: the whole strategy, or as much of it as the rule looks at
 */
@FunctionalInterface
public interface Check<T> {

    /** Reports every breach of the rule. */
    void check(Place<T> place, Consumer<Problem> problems);
}
