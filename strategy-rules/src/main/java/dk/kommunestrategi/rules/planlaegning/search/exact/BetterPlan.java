package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.regel.Term;
import java.util.List;

/**
 * The goal of finding better plans than the best one known, among those no worse in the terms before the objective.
 * Better is what is smaller in the objective; where ties count, also what is equal there and smaller in the next term,
 * and so on to the starts in the order of initiatives.
 */
public final class BetterPlan implements Goal {

    private final int objective;
    private final boolean tiesCount;
    private int[] best;
    private final long[] values;

    /**
     * A search for plans better than this one.
     *
     * @param objective the first term to improve; one past the last for the starts alone
     */
    public BetterPlan(List<Term> terms, int[] best, int objective, boolean tiesCount) {
        this.objective = objective;
        this.tiesCount = tiesCount;
        this.best = best;
        this.values = terms.stream().mapToLong(term -> term.value(best)).toArray();
    }

    /** The starts of the best plan found. */
    public int[] best() {
        return best;
    }

    /** What a term may come to in a plan that is better; the largest number where it may be anything. */
    public long limit(int term) {
        if (term < objective || (term == objective && tiesCount)) {
            return values[term];
        }
        return term == objective ? values[term] - 1 : Long.MAX_VALUE;
    }

    @Override
    public int objective() {
        return objective;
    }

    @Override
    public boolean isPromising(PartialPlan plan) {
        for (int t = 0; t < objective; t++) {
            if (plan.exceeds(t, values[t])) {
                return false;
            }
        }
        if (!tiesCount) {
            return !plan.exceeds(objective, values[objective] - 1);
        }
        for (int t = objective; t < values.length; t++) {
            long bound = plan.bound(t);
            if (bound != values[t]) {
                return bound < values[t];
            }
        }
        return plan.mayStartBefore(best);
    }

    @Override
    public boolean accept(PartialPlan plan) {
        best = plan.starts();
        for (int t = 0; t < values.length; t++) {
            values[t] = plan.bound(t);
        }
        return true;
    }
}
