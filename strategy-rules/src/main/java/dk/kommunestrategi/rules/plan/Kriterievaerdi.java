package dk.kommunestrategi.rules.plan;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** The value of one criterion in a plan; lower is better. Immutable and thread-safe. */
@Value.Immutable
public interface Kriterievaerdi {

    /** {@return the criterion's id} */
    String getId();

    /** {@return the value, by the criterion's formula} */
    long getValue();

    /**
     * {@return what no plan falls below whose earlier criteria are no worse than this plan's; absent for a plan that
     * was only evaluated, where nothing is known, and for criteria that are weighed together: their sum is bounded,
     * none of them}
     */
    OptionalLong getLowerBound();

    /**
     * {@return whether value and bound are equal, here and in every earlier criterion; of criteria that are weighed
     * together: whether their weighted sum is proved the smallest, as are all earlier ones} Absent for a plan that was
     * only evaluated.
     */
    Optional<Boolean> getProven();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Kriterievaerdi}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableKriterievaerdi.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
