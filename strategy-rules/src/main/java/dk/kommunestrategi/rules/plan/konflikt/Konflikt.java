package dk.kommunestrategi.rules.plan.konflikt;

import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Demands that no plan meets together, who is in it, how much they need, and how much there is. Immutable and thread-safe;
 * demands are equal only if they are the same.
 */
@Value.Immutable
@ResultStyle
public interface Konflikt {

    /** {@return the demands, in the order of the rules} */
    List<Krav> getKrav();

    /**
     * {@return whether it is proved that a plan exists as soon as any one of the demands is lifted; of the demands in the
     * conflict alone, that is: there may be other conflicts}
     */
    boolean isIrreducible();

    /**
     * {@return the initiatives that cannot be placed together under these demands, ascending; all but any
     * one of them can, where {@linkplain #isIrreducible nothing was left unproved}}
     */
    List<Initiativnummer> getInitiativer();

    /** {@return for each capacity among the demands how much of it is needed; none of them where that is not known} */
    List<Kapacitetsbehov> getKapaciteter();

    /** {@return for each frame among the demands how large it would have to be; none of them where that is not known} */
    List<Rammebehov> getRammer();

    /** {@return for each group to choose from among the demands how many there is room for; none of them where that is not known} */
    List<Valgbehov> getValg();

    /** {@return how long a period is needed; absent where no longer one would help, or where that is not known} */
    Optional<Periodebehov> getPeriode();
}
