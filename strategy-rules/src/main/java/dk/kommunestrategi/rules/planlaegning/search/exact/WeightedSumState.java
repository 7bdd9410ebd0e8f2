package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.function.Function;

/** A weighted sum: its terms, each by itself; bounded only where they all are. */
final class WeightedSumState implements TermState {

    private final TermState[] terms;
    private final int[] weights;

    WeightedSumState(WeightedSum sum, Function<Term, TermState> states) {
        terms = sum.parts().stream().map(part -> states.apply(part.term())).toArray(TermState[]::new);
        weights = sum.parts().stream().mapToInt(WeightedSum.Part::weight).toArray();
    }

    @Override
    public void place(int initiative, int start) {
        for (TermState term : terms) {
            term.place(initiative, start);
        }
    }

    @Override
    public void remove(int initiative, int start) {
        for (TermState term : terms) {
            term.remove(initiative, start);
        }
    }

    @Override
    public long lowerBound() {
        long sum = 0;
        for (int t = 0; t < terms.length; t++) {
            long bound = terms[t].lowerBound();
            if (bound == CustomTerm.NO_BOUND) {
                return CustomTerm.NO_BOUND;
            }
            sum += weights[t] * bound;
        }
        return sum;
    }
}
