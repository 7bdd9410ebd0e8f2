package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.konflikt.LempetKrav;
import java.util.List;
import org.immutables.value.Value;

/**
 * The cheapest way to a plan where none keeps every rule ("lempelse": relaxation): the fewest demands without which one
 * exists, and that plan, the best by the policy's criteria. Where equally few will do, those are lifted that people give
 * up most easily, in the order of {@link dk.kommunestrategi.rules.regel.Fasthed}; the firmest of each choice are compared
 * first. What has happened before a revision is never lifted.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Lempelse extends MaaltPlan {

    /** {@return the demands lifted, with what the plan does instead} */
    List<LempetKrav> getLempede();

    /** {@return whether it is proved that no fewer will do, nor equally few that are given up more easily} */
    boolean isMindst();

    /** The values of the criteria in the plan, in the policy's order, without bounds. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The plan that becomes possible, in ascending order of initiatives; it keeps every other demand. */
    @Override
    List<Strategiplan> getStrategiplaner();
}
