package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.rules.plan.Virkning;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one version of a joint plan has otherwise than another; with nothing to tell, the plans are the same. Immutable and
 * thread-safe.
 *
 * @param strategier what the plan of each strategy that is in both has otherwise, by its {@code kode}
 * @param tilkomne the codes of the strategies that only the other version holds a plan of, ascending
 * @param udgaaede the codes of the strategies that only the one version holds a plan of, ascending
 * @param virkninger the effect on each criterion of all strategies together, both measured as the portfolio is now; none where
 *     one of them cannot be measured, or where they are not of the same strategies
 */
public record Portefoeljeforskel(
        SortedMap<String, Versionsforskel> strategier,
        List<String> tilkomne,
        List<String> udgaaede,
        List<Virkning> virkninger) {

    /**
     * A difference; the collections are copied.
     *
     * @param strategier what the plan of each strategy that is in both has otherwise, by its {@code kode}
     * @param tilkomne the codes of the strategies that came in
     * @param udgaaede the codes of the strategies that went out
     * @param virkninger the effect on each criterion of all strategies together
     */
    public Portefoeljeforskel {
        strategier = Collections.unmodifiableSortedMap(new TreeMap<>(strategier));
        tilkomne = List.copyOf(tilkomne);
        udgaaede = List.copyOf(udgaaede);
        virkninger = List.copyOf(virkninger);
    }

    /**
     * What the plans of strategies have otherwise than others.
     *
     * @param virkninger the effect on each criterion, if both are of the same strategies
     */
    static Portefoeljeforskel between(
            SortedMap<String, Handleplan> before, SortedMap<String, Handleplan> after, List<Virkning> virkninger) {
        SortedMap<String, Versionsforskel> forskelle = new TreeMap<>();
        before.forEach((kode, own) -> Optional.ofNullable(after.get(kode))
                .ifPresent(other -> forskelle.put(kode, Versionsforskel.between(own, other))));
        List<String> tilkomne = without(after, before);
        List<String> udgaaede = without(before, after);
        boolean isOfTheSame = tilkomne.isEmpty() && udgaaede.isEmpty();
        return new Portefoeljeforskel(forskelle, tilkomne, udgaaede, isOfTheSame ? virkninger : List.of());
    }

    private static List<String> without(SortedMap<String, Handleplan> plans, SortedMap<String, Handleplan> others) {
        return plans.keySet().stream().filter(kode -> !others.containsKey(kode)).toList();
    }

    /** {@return whether the plans are the same in everything} */
    public boolean isEmpty() {
        return tilkomne.isEmpty()
                && udgaaede.isEmpty()
                && strategier.values().stream().allMatch(Versionsforskel::isEmpty);
    }
}
