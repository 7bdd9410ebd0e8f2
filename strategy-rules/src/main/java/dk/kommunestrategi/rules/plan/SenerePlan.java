package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import org.immutables.value.Value;

/**
 * A way out where no plan keeps every rule: to leave as few initiatives as can be to a later plan ("senere plan"), and with
 * an initiative whatever depends on it. What is locked or has started is not left out. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface SenerePlan extends MaaltPlan {

    /**
     * {@return the choices, at least one: each the initiatives to leave out, ascending; without the
     * initiatives of any one choice a plan exists}
     */
    List<List<Initiativnummer>> getValg();

    /** {@return whether it is proved that no fewer will do} */
    boolean isMindst();

    /** {@return whether it is proved that there are no other choices of so few} */
    boolean isAlle();

    /** The values of the criteria in a plan without the initiatives of the first choice, in the policy's order, without bounds. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** That plan, in ascending order of the other initiatives. */
    @Override
    List<Strategiplan> getStrategiplaner();
}
