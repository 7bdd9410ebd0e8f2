package dk.kommunestrategi.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * The answer by brute force: every plan that keeps the rules.
 *
 * @param planer the plans, the earliest starts of the lowest numbers first
 */
public record Facit(List<Plan> planer) {

    /**
     * A plan.
     *
     * @param starts the formal start by number, in ascending order of numbers
     * @param vaerdier the values of the criteria, in the policy's order
     * @param niveauer the same level by level: what is compared, one after the other
     */
    public record Plan(Map<Integer, YearHalf> starts, List<Long> vaerdier, List<Long> niveauer) {}

    /** Whether there is any plan. */
    public boolean erMuligt() {
        return !planer.isEmpty();
    }

    /** The first of the plans with the best values. */
    public Optional<Plan> bedste() {
        Plan bedste = null;
        for (Plan plan : planer) {
            if (bedste == null || compare(plan.niveauer(), bedste.niveauer()) < 0) {
                bedste = plan;
            }
        }
        return Optional.ofNullable(bedste);
    }

    /** How many plans have the best values. */
    public long ligeGode() {
        return bedste().stream()
                .flatMap(
                        bedste -> planer.stream().filter(plan -> plan.niveauer().equals(bedste.niveauer())))
                .count();
    }

    /** The smallest value of the k-th level in plans that are on no earlier level worse than these values. */
    public long mindste(int k, List<Long> vaerdier) {
        return planer.stream()
                .map(Plan::niveauer)
                .filter(andre -> {
                    for (int j = 0; j < k; j++) {
                        if (andre.get(j) > vaerdier.get(j)) {
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
