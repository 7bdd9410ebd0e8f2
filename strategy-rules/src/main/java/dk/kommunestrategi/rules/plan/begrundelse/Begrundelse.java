package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * Why an initiative is placed where it is, or left out ("begrundelse": reasons): what every half-year of the period would mean
 * for the plan, with everything else kept. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Begrundelse {

    /** {@return which initiative} */
    Initiativnummer getInitiativ();

    /** {@return the placement that is explained; absent where it is that the initiative is left out} */
    Optional<Placering> getPlacering();

    /** {@return the half-year that was chosen for its formal start; absent where it is left out} */
    default Optional<YearHalf> halvaar() {
        return getPlacering().map(Placering::getFormelStart);
    }

    /** {@return the duration that is assumed because the initiative states none; absent where it states one} */
    Optional<ForudsatVarighed> getForudsatVarighed();

    /** {@return every half-year of the period, in order, the one chosen among them where one is} */
    List<Startmulighed> getOptions();

    /** {@return the other half-year that comes closest to what was chosen; nothing where the rules leave no other} */
    default Optional<Startmulighed> secondBest() {
        return Startmulighed.secondBest(getOptions(), halvaar());
    }

    /**
     * {@return the initiatives just like this one that could change places with it ("ombyttelig":
     * exchangeable) without any rule or criterion noticing, ascending: which of them starts when is a technical choice}
     */
    List<Initiativnummer> getOmbyttelige();

    /** {@return what decides for the half-year chosen against the closest other one, with everything else kept} */
    Afgoerelse getAfgoerelse();
}
