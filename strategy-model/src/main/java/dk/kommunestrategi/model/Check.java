package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import java.util.function.Consumer;

/** One rule, or a few of one kind, that ties values of a strategy together. */
@FunctionalInterface
interface Check {

    /** Reports every breach of the rule. */
    void check(Place<Strategi> strategi, Consumer<Problem> problems);
}
