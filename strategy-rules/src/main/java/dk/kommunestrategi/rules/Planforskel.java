package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Placering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

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
     * @param foer the first plan, computed or judged
     * @param efter the second plan, in whose order the criteria are told
     */
    public static Planforskel mellem(MaaltPlan foer, MaaltPlan efter) {
        return new Planforskel(
                flytninger(starts(foer), starts(efter)), virkninger(foer.getCriteria(), efter.getCriteria()));
    }

    /** {@return whether no initiative starts otherwise} */
    public boolean erIngen() {
        return flytninger.isEmpty();
    }

    private static Map<Integer, YearHalf> starts(MaaltPlan plan) {
        return plan.getPlaceringer().stream()
                .collect(Collectors.toMap(Placering::getInitiativ, Placering::getFormelStart, (en, anden) -> en));
    }

    private static List<Flytning> flytninger(Map<Integer, YearHalf> foer, Map<Integer, YearHalf> efter) {
        Map<Integer, Flytning> flytninger = new TreeMap<>();
        Function<Integer, Flytning> flytning = nummer ->
                new Flytning(nummer, Optional.ofNullable(foer.get(nummer)), Optional.ofNullable(efter.get(nummer)));
        foer.keySet().forEach(nummer -> flytninger.put(nummer, flytning.apply(nummer)));
        efter.keySet().forEach(nummer -> flytninger.put(nummer, flytning.apply(nummer)));
        return flytninger.values().stream()
                .filter(flyttet -> !flyttet.fra().equals(flyttet.til()))
                .toList();
    }

    private static List<Virkning> virkninger(List<Kriterievaerdi> foer, List<Kriterievaerdi> efter) {
        Map<String, Long> vaerdier =
                foer.stream().collect(Collectors.toMap(Kriterievaerdi::getId, Kriterievaerdi::getValue));
        List<Virkning> virkninger = new ArrayList<>();
        for (Kriterievaerdi kriterium : efter) {
            Long tidligere = vaerdier.get(kriterium.getId());
            if (tidligere != null) {
                virkninger.add(new Virkning(kriterium.getId(), tidligere, kriterium.getValue()));
            }
        }
        return virkninger;
    }
}
