package dk.kommunestrategi.rules.planlaegning.search.exact;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planlaegning.search.compile.YearlyCosts;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order in which the search decides: what has no choice first, then what weighs most in what the search is about, so
 * that dead ends show early. The order changes how long the search takes, never what it finds.
 */
public final class BranchingOrder {

    /** An initiative with fewer starts left than this has few: what they rule out shows at once. */
    private static final int FEW = 4;

    private BranchingOrder() {}

    /** Returns the order for improving a term: by weight in the objective, then in the terms behind it. */
    public static int[] byTerms(CompiledProblem problem, int objective) {
        return sorted(problem, thenByTerms(freedom(problem), problem, objective));
    }

    /** Returns the order for going through what limits have left: those with few starts first, then by the terms. */
    static int[] byStartsLeft(CompiledProblem problem) {
        Comparator<Integer> order = Comparator.comparing(i -> Math.min(FEW, problem.starts(i).length));
        return sorted(problem, thenByTerms(order, problem, 0));
    }

    /** Returns the order for finding any plan: by the largest share that initiatives take of any capacity, then by the terms. */
    static int[] byCapacities(CompiledProblem problem) {
        double[] share = new double[problem.size()];
        for (Kapacitetskrav capacity : problem.capacities()) {
            raiseShares(capacity, problem, share);
        }
        Comparator<Integer> order = freedom(problem).thenComparing(i -> share[i], Comparator.reverseOrder());
        return sorted(problem, thenByTerms(order, problem, 0));
    }

    private static Comparator<Integer> freedom(CompiledProblem problem) {
        return Comparator.comparing(i -> problem.starts(i).length > 1);
    }

    private static Comparator<Integer> thenByTerms(Comparator<Integer> first, CompiledProblem problem, int objective) {
        Comparator<Integer> order = first;
        for (Term term : problem.terms().subList(objective, problem.terms().size())) {
            long[] impact = impact(term, problem);
            order = order.thenComparing(i -> impact[i], Comparator.reverseOrder());
        }
        return order;
    }

    private static int[] sorted(CompiledProblem problem, Comparator<Integer> order) {
        return IntStream.range(0, problem.size())
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Raises each member's share to what it takes of this capacity where that is largest. */
    private static void raiseShares(Kapacitetskrav capacity, CompiledProblem problem, double[] share) {
        Group group = capacity.group();
        for (int k = 0; k < group.size(); k++) {
            int i = group.member(k);
            int largest = 1;
            for (int start : problem.starts(i)) {
                largest = Math.max(largest, capacity.room(start));
            }
            share[i] = Math.max(share[i], (double) group.weight(k) * group.duration(k) / largest);
        }
    }

    /** By initiative: how much its start can change the term; 0 where the term's shape does not tell. */
    private static long[] impact(Term term, CompiledProblem problem) {
        long[] impact = new long[problem.size()];
        return term.accept(new Term.Visitor<>() {
            @Override
            public long[] startCosts(StartCosts costs) {
                Arrays.setAll(impact, i -> {
                    int[] starts = problem.starts(i);
                    return Math.abs(costs.cost().of(i, starts[starts.length - 1])
                            - costs.cost().of(i, starts[0]));
                });
                return impact;
            }

            @Override
            public long[] earliestEffects(EarliestEffects effects) {
                return impact;
            }

            @Override
            public long[] squaredLoads(SquaredLoads loads) {
                for (Group group : loads.groups()) {
                    for (int k = 0; k < group.size(); k++) {
                        impact[group.member(k)] += (long) group.weight(k) * group.weight(k) * group.duration(k);
                    }
                }
                return impact;
            }

            @Override
            public long[] squaredCosts(SquaredCosts costs) {
                YearlyCosts yearly = new YearlyCosts(problem, costs);
                Arrays.setAll(impact, yearly::spread);
                return impact;
            }

            @Override
            public long[] uncoveredCells(UncoveredCells cells) {
                return impact;
            }

            @Override
            public long[] weightedSum(WeightedSum sum) {
                for (WeightedSum.Part part : sum.parts()) {
                    long[] parts = impact(part.term(), problem);
                    Arrays.setAll(impact, i -> impact[i] + part.weight() * parts[i]);
                }
                return impact;
            }

            @Override
            public long[] customTerm(CustomTerm custom) {
                return impact;
            }
        });
    }
}
