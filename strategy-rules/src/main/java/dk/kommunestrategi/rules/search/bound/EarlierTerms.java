package dk.kommunestrategi.rules.search.bound;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the terms before one demand, as far as it can be priced in a Lagrangian relaxation: that start costs stay within
 * their limit, and, where effects can come no earlier than they do, that each group has one that comes in time.
 */
final class EarlierTerms {

    private final List<LinearLimit> limits = new ArrayList<>();

    /** By initiative: the limits that concern it. */
    private final int[][] concerning;

    private final long maxPrice;

    /**
     * The demands of the first terms.
     *
     * @param terms how many terms
     * @param plan the starts of a plan whose values are the limits
     */
    EarlierTerms(CompiledProblem problem, int terms, int[] plan) {
        for (Term term : problem.terms().subList(0, terms)) {
            if (term instanceof StartCosts costs) {
                limits.add(new LinearLimit(
                        IntStream.range(0, problem.size()).boxed().toList(), costs.cost()::of, costs.value(plan)));
            } else if (term instanceof EarliestEffects effects) {
                addDeadlines(problem, effects, effects.value(plan));
            }
        }
        concerning = new int[problem.size()][0];
        double largest = 1;
        for (int k = 0; k < limits.size(); k++) {
            largest += Math.abs((double) limits.get(k).limit());
            for (int i : limits.get(k).initiatives()) {
                concerning[i] = Arrays.copyOf(concerning[i], concerning[i].length + 1);
                concerning[i][concerning[i].length - 1] = k;
                largest += largestCoefficient(problem, limits.get(k), i);
            }
        }
        maxPrice = (long) Math.min(Dual.UNIT << 20, Long.MAX_VALUE / 16.0 / largest);
    }

    private static double largestCoefficient(CompiledProblem problem, LinearLimit limit, int i) {
        double largest = 0;
        for (int start : problem.starts(i)) {
            largest = Math.max(largest, Math.abs((double) limit.coefficient().of(i, start)));
        }
        return largest;
    }

    /** Where every group must have its effect as early as it can, one of those that can bring it must. */
    private void addDeadlines(CompiledProblem problem, EarliestEffects term, long limit) {
        List<Group> groups =
                term.groups().stream().filter(group -> group.size() > 0).toList();
        long least = groups.stream()
                .mapToLong(group -> deadline(problem, group, term.limit()) - term.limit())
                .sum();
        if (least < limit) {
            return;
        }
        for (Group group : groups) {
            int[] latest = new int[problem.size()];
            Arrays.fill(latest, -1);
            for (int k = 0; k < group.size(); k++) {
                latest[group.member(k)] = deadline(problem, group, term.limit()) - group.duration(k) + 1;
            }
            List<Integer> able = IntStream.range(0, group.size())
                    .map(group::member)
                    .filter(i -> problem.firstStart(i) <= latest[i])
                    .boxed()
                    .toList();
            limits.add(new LinearLimit(able, (i, start) -> start <= latest[i] ? -1 : 0, -1));
        }
    }

    private static int deadline(CompiledProblem problem, Group group, int limit) {
        int earliest = Integer.MAX_VALUE;
        for (int k = 0; k < group.size(); k++) {
            earliest = Math.min(earliest, problem.firstStart(group.member(k)) + group.duration(k) - 1);
        }
        return Math.max(earliest, limit);
    }

    /** The number of prices. */
    int size() {
        return limits.size();
    }

    long maxPrice() {
        return maxPrice;
    }

    /** Notes the limits as supply. */
    void supply(long[] excess, int offset) {
        for (int k = 0; k < limits.size(); k++) {
            excess[offset + k] -= limits.get(k).limit();
        }
    }

    /** What the limits come to at the prices from an offset on. */
    long constant(long[] prices, int offset) {
        long sum = 0;
        for (int k = 0; k < limits.size(); k++) {
            sum -= prices[offset + k] * limits.get(k).limit();
        }
        return sum;
    }

    /** What a start costs at the prices from an offset on. */
    long cost(long[] prices, int offset, int initiative, int start) {
        long cost = 0;
        for (int k : concerning[initiative]) {
            cost += prices[offset + k] * limits.get(k).coefficient().of(initiative, start);
        }
        return cost;
    }

    /** Notes a start as demand. */
    void demand(long[] excess, int offset, int initiative, int start) {
        for (int k : concerning[initiative]) {
            excess[offset + k] += limits.get(k).coefficient().of(initiative, start);
        }
    }
}
