package dk.kommunestrategi.rules.planlaegning.search.local;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.Arrays;

/** A weighted sum in a plan that changes. */
final class MovingSum implements MovingTerm {

    private final MovingTerm[] terms;
    private final int[] weights;

    MovingSum(WeightedSum sum, CompiledProblem problem, int[] starts) {
        terms = sum.parts().stream()
                .map(part -> MovingTerm.of(part.term(), problem, starts))
                .toArray(MovingTerm[]::new);
        weights = sum.parts().stream().mapToInt(WeightedSum.Part::weight).toArray();
    }

    @Override
    public long effort() {
        return Arrays.stream(terms).mapToLong(MovingTerm::effort).sum();
    }

    @Override
    public long value() {
        long sum = 0;
        for (int t = 0; t < terms.length; t++) {
            sum += weights[t] * terms[t].value();
        }
        return sum;
    }

    @Override
    public long change(int initiative, int from, int to) {
        long change = 0;
        for (int t = 0; t < terms.length; t++) {
            change += weights[t] * terms[t].change(initiative, from, to);
        }
        return change;
    }

    @Override
    public void move(int initiative, int from, int to) {
        for (MovingTerm term : terms) {
            term.move(initiative, from, to);
        }
    }
}
