package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goal of finding one plan, whichever. */
public final class AnyPlan implements Goal {

    private int @Nullable [] found;

    /** The starts of the plan found, if any. */
    public Optional<int[]> found() {
        return Optional.ofNullable(found);
    }

    @Override
    public int objective() {
        return 0;
    }

    @Override
    public int[] order(CompiledProblem problem) {
        return BranchingOrder.byCapacities(problem);
    }

    @Override
    public boolean isPromising(PartialPlan plan) {
        return true;
    }

    @Override
    public boolean accept(PartialPlan plan) {
        found = plan.starts();
        return false;
    }
}
