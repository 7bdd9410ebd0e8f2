package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * The answer by brute force: every plan that keeps the rules.
 *
 * @param plans the plans, the earliest starts of the lowest numbers first
 */
public record Oracle(List<Plan> plans) {

    /** Lets a planner that is asked for no more than an oracle tells look for no way out where there is no plan. */
    public static final SearchLimits PLAN_ALONE =
            SearchLimits.builder().maxConflictSteps(0).build();

    /**
     * A plan.
     *
     * @param starts the formal start by number, in ascending order of numbers
     * @param values the values of the criteria, in the policy's order
     * @param niveauer the same level by level: what is compared, one after the other
     */
    public record Plan(Map<Integer, YearHalf> starts, List<Long> values, List<Long> niveauer) {}

    /** Whether there is any plan. */
    public boolean isPossible() {
        return !plans.isEmpty();
    }

    /** The first of the plans with the best values. */
    public Optional<Plan> best() {
        Plan best = null;
        for (Plan plan : plans) {
            if (best == null || compare(plan.niveauer(), best.niveauer()) < 0) {
                best = plan;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many plans have the best values. */
    public long equallyGood() {
        return best().stream()
                .flatMap(best -> plans.stream().filter(plan -> plan.niveauer().equals(best.niveauer())))
                .count();
    }

    /** The smallest value of the k-th level in plans that are on no earlier level worse than these values. */
    public long smallest(int k, List<Long> values) {
        return plans.stream()
                .map(Plan::niveauer)
                .filter(andre -> {
                    for (int j = 0; j < k; j++) {
                        if (andre.get(j) > values.get(j)) {
                            return false;
                        }
                    }
                    return true;
                })
                .mapToLong(andre -> andre.get(k))
                .min()
                .orElseThrow();
    }

    /** Compares by the first value that differs; negative when the first list is better. */
    public static int compare(List<Long> a, List<Long> b) {
        for (int k = 0; k < a.size(); k++) {
            if (!a.get(k).equals(b.get(k))) {
                return Long.compare(a.get(k), b.get(k));
            }
        }
        return 0;
    }
}
