package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;

/** What a search is after: which branches are worth entering, and what becomes of a plan found there. */
public interface Goal {

    /** Returns the term that is looked at first; one past the last for the starts alone. */
    int objective();

    /** Returns the order in which initiatives are to be placed. */
    default int[] order(CompiledProblem problem) {
        return BranchingOrder.byTerms(problem, objective());
    }

    /** Returns whether some completion of the plan may be worth having. */
    boolean isPromising(PartialPlan plan);

    /** Takes a complete plan that is promising; returns whether the search is to go on. */
    boolean accept(PartialPlan plan);
}
