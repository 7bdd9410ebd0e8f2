package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.problem.Problem;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Everything that can be said of what a document states, as the model says it.
 *
 * @param <T> the type of what the document states
 */
@FunctionalInterface
public interface DokumentCheck<T> {

    /**
     * Tells what is wrong.
     *
     * @param stated what the document states, with stand-ins for what is broken already
     * @param broken where those stand, as JSON pointers; what follows from them is not told
     * @param problems is offered each problem, and answers whether there is room for more
     */
    void check(T stated, Set<String> broken, Predicate<Supplier<Problem>> problems);
}
