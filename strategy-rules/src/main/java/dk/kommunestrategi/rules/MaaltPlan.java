package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Placering;
import java.util.List;

/** A plan with the values that its criteria have ("målt plan": a measured plan), whoever made it. */
public interface MaaltPlan {

    /** {@return the criteria in the policy's order; empty where they cannot be computed} */
    List<Kriterievaerdi> getCriteria();

    /** {@return the placements, in ascending order of initiatives} */
    List<Placering> getPlaceringer();
}
