package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The sketch of what may be left out, and of what there is a choice.
 *
 * @param prioriteter the priority of each initiative, by its place; 0 where it may not be left out
 * @param grupper the groups to choose from
 */
record ChoiceSketch(List<Integer> prioriteter, List<GroupSketch> grupper) {

    /** That at most so many are placed of the initiatives with these places which may be left out, or more than so many. */
    record GroupSketch(Set<Integer> places, int antal, boolean isMost) {

        private Valggruppe valggruppe(List<Integer> numre) {
            Valggruppe.Builder gruppe = Valggruppe.builder().initiativer(numre);
            return (isMost
                            ? gruppe.hoejst(Math.min(antal, numre.size() - 1))
                            : gruppe.mindst(Math.min(antal + 1, numre.size())))
                    .build();
        }
    }

    static Arbitrary<ChoiceSketch> arbitrary() {
        Arbitrary<GroupSketch> grupper = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, PlanWish.MAX_INITIATIVER - 1)
                                .set()
                                .ofMinSize(2)
                                .ofMaxSize(PlanWish.MAX_INITIATIVER),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as(GroupSketch::new);
        return Combinators.combine(
                        Arbitraries.of(0, 1, 1, 2, 3).list().ofSize(PlanWish.MAX_INITIATIVER),
                        grupper.list().ofMaxSize(1))
                .as(ChoiceSketch::new);
    }

    /** The initiatives, some of which may be left out. */
    List<Initiativ> addTo(List<Initiativ> initiativer) {
        List<Initiativ> some = new ArrayList<>();
        for (int k = 0; k < initiativer.size(); k++) {
            Initiativ.Builder builder = Initiativ.builder().from(initiativer.get(k));
            if (prioriteter.get(k) > 1) {
                builder.prioritet(prioriteter.get(k));
            }
            some.add(builder.kanUdelades(prioriteter.get(k) > 0).build());
        }
        return some;
    }

    /** The groups, by the numbers of initiatives. */
    Collection<Valggruppe> valggrupper(List<Integer> numre) {
        Map<List<Integer>, Valggruppe> valggrupper = new LinkedHashMap<>();
        for (GroupSketch gruppe : grupper) {
            List<Integer> members = gruppe.places().stream()
                    .filter(k -> k < numre.size() && prioriteter.get(k) > 0)
                    .map(numre::get)
                    .sorted()
                    .toList();
            if (!members.isEmpty()) {
                valggrupper.put(members, gruppe.valggruppe(members));
            }
        }
        return valggrupper.values();
    }
}
