package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * The answer to why an initiative does not start in another half-year ("modforslag": counter-proposal): the best plan in
 * which it does, and what that plan costs; or what stands against it. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Modforslag {

    /** {@return which initiative} */
    Initiativnummer getInitiativ();

    /** {@return the half-year asked about} */
    YearHalf getHalvaar();

    /** {@return what the start breaks whatever the other initiatives do; then no plan was looked for} */
    List<Brud> getBrud();

    /**
     * {@return the best plan with the initiative in that half-year, with what is proved of it; without a plan, the
     * problems that say why there is none} Absent where the start breaks a rule by itself.
     */
    Optional<PlanResult> getPlan();

    /** {@return what that plan has otherwise than the one asked about; absent where there is none} */
    Optional<Planforskel> getForskel();

    /**
     * {@return what that plan does on each level of the policy, with the facts behind it, the most important first; none
     * where there is no difference to tell}
     */
    List<Niveauvirkning> getNiveauer();
}
