package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.style.ResultStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A plan that no other plan beats: to be better in one of the compared criteria, another must be worse in some other. The
 * recommended plan stands first among the alternatives even where that is not proved of it. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Alternativ extends MaaltPlan {

    /** The criteria in the policy's order, without bounds. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The placements, in ascending order of initiatives. */
    @Override
    List<Strategiplan> getStrategiplaner();
}
