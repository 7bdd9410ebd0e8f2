package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.style.ResultStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A way out where no plan keeps every rule: the shortest longer period in which one does ("længere periode"), and that
 * plan, the best by the policy's criteria that was found. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface LaengerePeriode extends MaaltPlan {

    /** {@return the period, which begins when the one asked for does} */
    Periode getPeriode();

    /** {@return how many half-years it is longer than the one asked for} */
    int getHalvaarMere();

    /** {@return whether it is proved that no shorter one will do} */
    boolean isMindst();

    /** The values of the criteria in the plan, in the policy's order, without bounds. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The plan, in ascending order of initiatives. */
    @Override
    List<Strategiplan> getStrategiplaner();
}
