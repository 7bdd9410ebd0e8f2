package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * A request for a plan: the strategy, and what the caller wants otherwise than the strategy says. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface PlanRequest {

    /** {@return the strategy whose initiatives are to be placed} */
    Strategi getStrategi();

    /**
     * {@return the period to place them in; absent for the period of the strategy's handleplan or, without one, of the
     * strategy}
     */
    Optional<Periode> getPeriode();

    /**
     * {@return the half-year from which the strategy's handleplan is revised: what has started before stays, nothing
     * else starts before, and as few placements as possible change} Absent for a plan made anew. What the chief group
     * has postponed or ended without further work is told by the strategy's decisions.
     */
    Optional<YearHalf> getRevisionFra();

    /** {@return the locks beside those of the strategy's handleplan} */
    List<Fastlaeggelse> getFastlaeggelser();

    /** {@return how many alternative plans to return at most, the recommended one among them; 0 for none} */
    @Value.Default
    default int getAntalAlternativer() {
        return 0;
    }

    /**
     * {@return the plain request for a plan of the strategy}
     *
     * @param strategi the strategy whose initiatives are to be placed
     */
    static PlanRequest of(Strategi strategi) {
        return builder().strategi(strategi).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanRequest}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePlanRequest.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
