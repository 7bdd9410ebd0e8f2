package dk.kommunestrategi.rules.planlaegning.search.bound;

import dk.kommunestrategi.rules.planlaegning.search.compile.CompiledProblem;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.SquaredCosts;
import dk.kommunestrategi.rules.regel.SquaredLoads;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.UncoveredCells;
import dk.kommunestrategi.rules.regel.WeightedSum;
import java.util.Arrays;

/**
 * Removes the starts with which a term would exceed a limit whatever the other initiatives do. What remains is smaller
 * for every later search, and bounds computed on it are higher.
 */
public final class LimitFilter {

    private final CompiledProblem problem;

    private LimitFilter(CompiledProblem problem) {
        this.problem = problem;
    }

    /**
     * Returns the problem without such starts.
     *
     * @param relaxations what bounds terms
     */
    public static CompiledProblem filter(CompiledProblem problem, Term term, long limit, Relaxations relaxations) {
        if (problem.isImpossible()) {
            return problem;
        }
        return term.accept(new Term.Visitor<>() {
            @Override
            public CompiledProblem startCosts(StartCosts costs) {
                return new LimitFilter(relaxed()).byCost(costs, limit);
            }

            @Override
            public CompiledProblem earliestEffects(EarliestEffects effects) {
                CompiledProblem kept = relaxed();
                return kept.isImpossible() ? kept : new LimitFilter(kept).byEffect(effects, limit);
            }

            @Override
            public CompiledProblem squaredLoads(SquaredLoads loads) {
                return relaxed();
            }

            @Override
            public CompiledProblem squaredCosts(SquaredCosts costs) {
                return relaxed();
            }

            @Override
            public CompiledProblem uncoveredCells(UncoveredCells cells) {
                return relaxed();
            }

            @Override
            public CompiledProblem weightedSum(WeightedSum sum) {
                CompiledProblem[] left = {problem};
                PartLimits.forEach(
                        problem,
                        sum,
                        limit,
                        relaxations,
                        (part, most) -> left[0] = filter(left[0], part, most, relaxations));
                return left[0];
            }

            @Override
            public CompiledProblem customTerm(CustomTerm custom) {
                return relaxed();
            }

            private CompiledProblem relaxed() {
                return relaxations
                        .of(term)
                        .map(bound -> problem.retain((i, start) -> bound.raised(bound.rise(i, start)) <= limit))
                        .orElse(problem);
            }
        });
    }

    private CompiledProblem byCost(StartCosts term, long limit) {
        long[] cheapest = new long[problem.size()];
        for (int i = 0; i < cheapest.length; i++) {
            problem.meter().work(4L * problem.starts(i).length);
            cheapest[i] = Long.MAX_VALUE;
            for (int start : problem.starts(i)) {
                cheapest[i] = Math.min(cheapest[i], term.cost().of(i, start));
            }
        }
        long slack = limit - Arrays.stream(cheapest).sum();
        return problem.retain((i, start) -> term.cost().of(i, start) - cheapest[i] <= slack);
    }

    /** Where only one initiative of a group can bring an effect early enough, it has to. */
    private CompiledProblem byEffect(EarliestEffects term, long limit) {
        long slack = limit - least(problem, term);
        int[] latest = new int[problem.size()];
        Arrays.fill(latest, Integer.MAX_VALUE);
        for (Group group : term.groups()) {
            long deadline =
                    group.size() == 0 ? Long.MAX_VALUE : new GroupEffect(problem, group, term.limit()).deadline(slack);
            int able = -1;
            int count = 0;
            for (int k = 0; k < group.size(); k++) {
                if (problem.lastPlaced(group.member(k)) >= 0
                        && problem.firstStart(group.member(k)) + group.offset(k) + group.duration(k) - 1 <= deadline) {
                    able = k;
                    count++;
                }
            }
            if (count == 1 && deadline < Long.MAX_VALUE) {
                int start = (int) Math.min(problem.out() - 1, deadline - group.offset(able) - group.duration(able) + 1);
                latest[group.member(able)] = Math.min(latest[group.member(able)], start);
            }
        }
        return problem.retain((i, start) -> start <= latest[i]);
    }

    /** What the sum comes to when every group has its effect as early as any of its members can bring it. */
    static long least(CompiledProblem problem, EarliestEffects term) {
        long sum = 0;
        for (Group group : term.groups()) {
            sum += group.size() == 0 ? 0 : new GroupEffect(problem, group, term.limit()).least();
        }
        return sum;
    }
}
