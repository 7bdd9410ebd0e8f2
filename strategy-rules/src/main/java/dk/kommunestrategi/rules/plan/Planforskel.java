package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one plan has otherwise than another ("planforskel": difference of plans): what moved, and what that does to the
 * criteria. The same for an alternative, for a plan with other locks, capacities or windows, and for a revision. Immutable
 * and thread-safe.
 *
 * @param flytninger the initiatives that start otherwise, ascending
 * @param virkninger the effect on each criterion that both plans are measured by, in the order of the plan after; none
 *     where one of them is not measured
 */
public record Planforskel(List<Flytning> flytninger, List<Virkning> virkninger) {

    /**
     * A difference; the lists are copied.
     *
     * @param flytninger the initiatives that start otherwise, ascending
     * @param virkninger the effect on each criterion that both plans are measured by, in the order of the plan after;
     *     none where one of them is not measured
     */
    public Planforskel {
        flytninger = List.copyOf(flytninger);
        virkninger = List.copyOf(virkninger);
    }

    /**
     * {@return what the second plan has otherwise than the first}
     *
     * @param before the first plan, computed or judged
     * @param after the second plan, in whose order the criteria are told
     */
    public static Planforskel between(MaaltPlan before, MaaltPlan after) {
        return new Planforskel(
                flytninger(before.placeringerByInitiativ(), after.placeringerByInitiativ()),
                virkninger(before.getCriteria(), after.getCriteria()));
    }

    /**
     * {@return what the second plan of a strategy has otherwise than the first, of which no criterion is measured}
     *
     * @param before the first plan
     * @param after the second plan
     */
    public static Planforskel between(Handleplan before, Handleplan after) {
        return new Planforskel(flytninger(byInitiativ(before), byInitiativ(after)), List.of());
    }

    /** {@return whether no initiative starts otherwise} */
    public boolean isEmpty() {
        return flytninger.isEmpty();
    }

    private static Map<Initiativnummer, Placering> byInitiativ(Handleplan handleplan) {
        return handleplan.getPlaceringer().stream()
                .collect(Collectors.toMap(
                        placering -> Initiativnummer.of(placering.getInitiativ()),
                        placering -> placering,
                        (one, other) -> one));
    }

    private static List<Flytning> flytninger(
            Map<Initiativnummer, Placering> earlier, Map<Initiativnummer, Placering> later) {
        SortedSet<Initiativnummer> all = new TreeSet<>(earlier.keySet());
        all.addAll(later.keySet());
        return all.stream()
                .map(initiativ -> new Flytning(
                        initiativ,
                        Optional.ofNullable(earlier.get(initiativ)).map(Placering::getFormelStart),
                        Optional.ofNullable(later.get(initiativ)).map(Placering::getFormelStart)))
                .filter(flyttet -> !flyttet.fra().equals(flyttet.til()))
                .toList();
    }

    private static List<Virkning> virkninger(List<Kriterievaerdi> before, List<Kriterievaerdi> after) {
        Map<String, Long> values =
                before.stream().collect(Collectors.toMap(Kriterievaerdi::getId, Kriterievaerdi::getValue));
        List<Virkning> virkninger = new ArrayList<>();
        for (Kriterievaerdi kriterium : after) {
            Long earlier = values.get(kriterium.getId());
            if (earlier != null) {
                virkninger.add(new Virkning(kriterium.getId(), earlier, kriterium.getValue()));
            }
        }
        return virkninger;
    }
}
