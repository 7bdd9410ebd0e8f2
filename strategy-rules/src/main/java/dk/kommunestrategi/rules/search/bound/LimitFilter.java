package dk.kommunestrategi.rules.search.bound;

import dk.kommunestrategi.rules.opgave.Group;
import dk.kommunestrategi.rules.regel.EarliestEffects;
import dk.kommunestrategi.rules.regel.StartCosts;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.search.compile.CompiledProblem;
import java.util.Arrays;
import java.util.Optional;

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
     * @param relaxation what bounds the term, where anything does
     */
    public static CompiledProblem filter(
            CompiledProblem problem, Term term, long limit, Optional<Relaxation> relaxation) {
        CompiledProblem kept = relaxation
                .map(bound -> problem.retain((i, start) -> bound.raised(bound.rise(i, start)) <= limit))
                .orElse(problem);
        LimitFilter filter = new LimitFilter(kept);
        if (term instanceof StartCosts costs) {
            return filter.byCost(costs, limit);
        } else if (term instanceof EarliestEffects effects) {
            return filter.byEffect(effects, limit);
        }
        return kept;
    }

    private CompiledProblem byCost(StartCosts term, long limit) {
        long[] cheapest = new long[problem.size()];
        for (int i = 0; i < cheapest.length; i++) {
            int initiative = i;
            cheapest[i] = Arrays.stream(problem.starts(i))
                    .mapToLong(start -> term.cost().of(initiative, start))
                    .min()
                    .orElse(0);
        }
        long slack = limit - Arrays.stream(cheapest).sum();
        return problem.retain((i, start) -> term.cost().of(i, start) - cheapest[i] <= slack);
    }

    /** Where only one initiative of a group can bring an effect early enough, it has to. */
    private CompiledProblem byEffect(EarliestEffects term, long limit) {
        long sum = 0;
        for (Group group : term.groups()) {
            sum += group.size() == 0 ? 0 : Math.max(0, earliest(group) - term.limit());
        }
        long slack = limit - sum;
        int[] latest = new int[problem.size()];
        Arrays.fill(latest, Integer.MAX_VALUE);
        for (Group group : term.groups()) {
            long deadline = group.size() == 0 ? 0 : Math.max(earliest(group), term.limit()) + slack;
            int able = -1;
            int count = 0;
            for (int k = 0; k < group.size(); k++) {
                if (problem.firstStart(group.member(k)) + group.duration(k) - 1 <= deadline) {
                    able = k;
                    count++;
                }
            }
            if (count == 1) {
                int start = (int) Math.min(Integer.MAX_VALUE, deadline - group.duration(able) + 1);
                latest[group.member(able)] = Math.min(latest[group.member(able)], start);
            }
        }
        return problem.retain((i, start) -> start <= latest[i]);
    }

    private int earliest(Group group) {
        int earliest = Integer.MAX_VALUE;
        for (int k = 0; k < group.size(); k++) {
            earliest = Math.min(earliest, problem.firstStart(group.member(k)) + group.duration(k) - 1);
        }
        return earliest;
    }
}
