package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan with the values that its criteria have ("målt plan": a measured plan), whoever made it. */
public interface MaaltPlan {

    /** {@return the criteria in the policy's order; empty where they cannot be computed} */
    List<Kriterievaerdi> getCriteria();

    /**
     * {@return the placements by strategy, in ascending order of codes: of a single strategy where one is planned; none where there is
     * no plan}
     */
    List<Strategiplan> getStrategiplaner();

    /** {@return all placements, in ascending order of strategies' codes, then of initiatives} */
    default List<Placering> getPlaceringer() {
        return getStrategiplaner().stream()
                .flatMap(plan -> plan.placeringer().stream())
                .toList();
    }

    /** {@return what the plan leaves out, in ascending order of initiatives; none where nothing may be left out} */
    List<Udeladelse> getUdeladte();

    /**
     * {@return whether the plan leaves an initiative of the only strategy that is planned out ("udeladt": left out)}
     *
     * @param initiativ the initiative's number
     */
    default boolean isUdeladt(int initiativ) {
        return getUdeladte().stream().anyMatch(udeladt -> udeladt.initiativ().equals(Initiativnummer.of(initiativ)));
    }

    /**
     * {@return the placement of an initiative of the only strategy that is planned, or nothing when it is not placed}
     *
     * @param initiativ the initiative's number
     */
    default Optional<Placering> placering(int initiativ) {
        return placering(Initiativnummer.of(initiativ));
    }

    /**
     * {@return the placement of an initiative, or nothing when it is not placed}
     *
     * @param initiativ which initiative
     */
    default Optional<Placering> placering(Initiativnummer initiativ) {
        return getStrategiplaner().stream()
                .filter(plan -> plan.strategi().equals(initiativ.strategi()))
                .flatMap(plan -> plan.placeringer().stream())
                .filter(placering -> placering.getInitiativ() == initiativ.nummer())
                .findFirst();
    }

    /** {@return the placements by initiative, ascending} */
    default SortedMap<Initiativnummer, Placering> placeringerByInitiativ() {
        SortedMap<Initiativnummer, Placering> byInitiativ = new TreeMap<>();
        getStrategiplaner()
                .forEach(plan -> plan.placeringer()
                        .forEach(placering -> byInitiativ.putIfAbsent(
                                new Initiativnummer(plan.strategi(), placering.getInitiativ()), placering)));
        return byInitiativ;
    }
}
