package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Placering;
import java.util.List;
import java.util.Optional;

/** A plan with the values that its criteria have ("målt plan": a measured plan), whoever made it. */
public interface MaaltPlan {

    /** {@return the criteria in the policy's order; empty where they cannot be computed} */
    List<Kriterievaerdi> getCriteria();

    /** {@return the placements, in ascending order of initiatives} */
    List<Placering> getPlaceringer();

    /** {@return what the plan leaves out, in ascending order of initiatives; none where nothing may be left out} */
    List<Udeladelse> getUdeladte();

    /**
     * Whether the plan leaves an initiative out ("udeladt": left out).
     *
     * @param initiativ the initiative's number
     */
    default boolean isUdeladt(int initiativ) {
        return getUdeladte().stream().anyMatch(udeladt -> udeladt.initiativ() == initiativ);
    }

    /**
     * {@return the placement of an initiative, or nothing when it is not placed}
     *
     * @param initiativ the initiative's number
     */
    default Optional<Placering> placering(int initiativ) {
        return getPlaceringer().stream()
                .filter(placering -> placering.getInitiativ() == initiativ)
                .findFirst();
    }
}
