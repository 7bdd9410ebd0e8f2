package dk.kommunestrategi.rules.plan;

/** How a planning ended. */
public enum Planstatus {
    /** The plan is proven best in every criterion. */
    OPTIMAL,
    /** The plan keeps every rule; that it is best is not proven in every criterion. */
    FEASIBLE,
    /** It is proven that no plan keeps every rule. */
    INFEASIBLE,
    /** Nothing is known: the request has errors, or the search ended before it found a plan or proved there is none. */
    UNKNOWN
}
