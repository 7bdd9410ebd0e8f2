package dk.kommunestrategi.benchmark.competitor;

import dk.kommunestrategi.benchmark.opgave.Opgave;

/** A solver that takes part in the comparison. */
public interface Competitor {

    /** Returns what tables call it. */
    String navn();

    /** Works on the problem until it is solved or the time is up, and reports plans and proofs on the way. */
    void solve(Opgave opgave, Forloeb forloeb);

    /**
     * Returns whether it also reports the plans on the way to its last one. One that does not is run anew for every
     * moment at which its plan is asked for.
     */
    default boolean reportsOnTheWay() {
        return true;
    }
}
