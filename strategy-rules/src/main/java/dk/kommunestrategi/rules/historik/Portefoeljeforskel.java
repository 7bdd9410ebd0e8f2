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
 * @param strategier what the plan of each strategy has otherwise, by its {@code kode}; a strategy that is in one version only
 *     is not told of
 * @param virkninger the effect on each criterion of all strategies together, both measured as the portfolio is now; none where
 *     one of them cannot be measured
 */
public record Portefoeljeforskel(SortedMap<String, Versionsforskel> strategier, List<Virkning> virkninger) {

    /**
     * A difference; the collections are copied.
     *
     * @param strategier what the plan of each strategy has otherwise, by its {@code kode}
     * @param virkninger the effect on each criterion of all strategies together
     */
    public Portefoeljeforskel {
        strategier = Collections.unmodifiableSortedMap(new TreeMap<>(strategier));
        virkninger = List.copyOf(virkninger);
    }

    /** What the plans of strategies have otherwise than others, as far as a strategy has both. */
    static Portefoeljeforskel between(
            SortedMap<String, Handleplan> before, SortedMap<String, Handleplan> after, List<Virkning> virkninger) {
        SortedMap<String, Versionsforskel> forskelle = new TreeMap<>();
        before.forEach((kode, own) -> Optional.ofNullable(after.get(kode))
                .ifPresent(other -> forskelle.put(kode, Versionsforskel.between(own, other))));
        return new Portefoeljeforskel(forskelle, virkninger);
    }

    /** {@return whether the plans are the same in everything} */
    public boolean isEmpty() {
        return strategier.values().stream().allMatch(Versionsforskel::isEmpty);
    }
}
