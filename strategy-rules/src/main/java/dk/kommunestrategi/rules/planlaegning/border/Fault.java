package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.model.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A criterion or a rule of the embedding system's own that did what it may not do; what it threw, if it did, is the cause. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Fault(Problem problem, @Nullable Throwable cause) {
        super(problem.getCode().name(), cause, false, false);
        this.problem = problem;
    }

    /** {@return the fault, told by the name of the criterion or rule} */
    public Problem problem() {
        return problem;
    }
}
