package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells the problems of one strategy, or a part of one, but for what only follows from a value that is broken. */
public final class ProblemReport {

    private final Predicate<Supplier<Problem>> problems;
    private final Consequences ofKnown;
    private final Consequences ofAll;
    private boolean hasRoom = true;

    /**
     * A report with nothing told.
     *
     * @param broken where values are known to be broken, as JSON pointers
     * @param problems is offered each problem, and answers whether there is room for more
     */
    public ProblemReport(Set<String> broken, Predicate<Supplier<Problem>> problems) {
        this.problems = problems;
        this.ofKnown = new Consequences(broken);
        this.ofAll = new Consequences(broken);
    }

    /** The value at this place is broken by itself. */
    public void value(Place<?> place, Supplier<Problem> problem) {
        if (!hasRoom) {
            hasRoom = problems.test(problem);
        } else if (!ofKnown.include(place.pointer())) {
            hasRoom = problems.test(problem);
            ofAll.add(place.pointer());
        }
    }

    /** There is a problem with values that do not fit together. */
    public void together(Problem problem) {
        if (!ofAll.include(problem)) {
            hasRoom = problems.test(() -> problem);
        }
    }

    /** Whether there is room for more: where there is none, it is not known what follows from what. */
    public boolean hasRoom() {
        return hasRoom;
    }
}
