package dk.kommunestrategi.rules.plan;

import java.util.List;
import org.immutables.value.Value;

/** How much a plan draws on one centre in each half-year. Immutable and thread-safe. */
@Value.Immutable
public interface Centerbelastning {

    /** {@return the centre's {@code kode}} */
    String getCenter();

    /**
     * {@return the load in each half-year from the beginning of the period on: for every half-year of the period, and
     * past it as long as any centre carries load}
     */
    List<Long> getBelastning();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Centerbelastning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableCenterbelastning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
