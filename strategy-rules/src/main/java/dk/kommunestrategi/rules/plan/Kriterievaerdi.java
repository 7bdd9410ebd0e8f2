package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** The value of one criterion in a plan; lower is better. Immutable and thread-safe. */
@Value.Immutable
@ResultStyle
public interface Kriterievaerdi {

    /** {@return the criterion, with its version, its meaning and its source; values are equal where the ids are} */
    @Value.Auxiliary
    Placeringskriterium getKriterium();

    /** {@return the criterion's id} */
    @Value.Derived
    default String getId() {
        return getKriterium().getId();
    }

    /** {@return the value, by the criterion's formula} */
    long getValue();

    /**
     * {@return what no plan falls below whose earlier criteria are no worse than this plan's; absent for a plan that
     * was only evaluated, where nothing is known, and for criteria that are weighed together: their sum is bounded,
     * none of them}
     */
    OptionalLong getLowerBound();

    /**
     * {@return whether value and bound are proved equal, here and in every earlier criterion; of criteria that are
     * weighed together: whether their weighted sum is proved the smallest, as are all earlier ones}
     */
    @Value.Default
    default Proof getProof() {
        return Proof.IKKE_SOEGT;
    }

    /** {@return whether it is proved that no plan as good in the earlier criteria has a lower value} */
    default boolean isProven() {
        return getProof() == Proof.BEVIST;
    }
}
