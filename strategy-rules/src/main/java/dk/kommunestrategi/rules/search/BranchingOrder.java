package dk.kommunestrategi.rules.search;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order in which the search decides: what has no choice first, then what weighs most in the terms, the
 * objective first, so that bounds grow early. The order changes how long the search takes, never what it finds.
 */
final class BranchingOrder {

    private BranchingOrder() {}

    static int[] of(CompiledProblem problem, int objective) {
        Comparator<Integer> order = Comparator.comparing(i -> problem.starts[i].length > 1);
        for (Term term : problem.terms.subList(objective, problem.terms.size())) {
            long[] impact = impact(term, problem);
            order = order.thenComparing(i -> impact[i], Comparator.reverseOrder());
        }
        return IntStream.range(0, problem.size())
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** By initiative: how much its start can change the term; 0 where the term's shape does not tell. */
    private static long[] impact(Term term, CompiledProblem problem) {
        long[] impact = new long[problem.size()];
        if (term instanceof StartCosts costs) {
            for (int i = 0; i < impact.length; i++) {
                int[] starts = problem.starts[i];
                impact[i] = Math.abs(costs.cost().of(i, starts[starts.length - 1])
                        - costs.cost().of(i, starts[0]));
            }
        } else if (term instanceof SquaredLoads loads) {
            for (Group group : loads.groups()) {
                for (int k = 0; k < group.size(); k++) {
                    impact[group.member(k)] += (long) group.weight(k) * group.weight(k) * group.duration(k);
                }
            }
        }
        return impact;
    }
}
