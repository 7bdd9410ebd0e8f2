package dk.kommunestrategi.model.handleplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/** How a plan was computed ("beregning"), so that the same plan can be computed again, or it can be said what is otherwise. */
@Value.Immutable
public interface Planberegning {

    /** {@return the version of the product that computed it} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getProduktversion();

    /** {@return the digest of what the plan rests on: strategy, policy, decisions and the plan before} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getFingeraftryk();

    /** {@return the policy by which it was computed; absent where the standard policy held} */
    Optional<@Valid Prioriteringspolitik> getPolitik();

    /** {@return the half-year from which the plan before was revised; absent for a plan made anew} */
    Optional<YearHalf> getRevisionFra();

    /**
     * {@return the number of the version whose plan the strategy had before, 1 for the first; absent where it had none}
     */
    OptionalInt getUdgangspunkt();

    /** {@return how many entries the log of decisions had} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    @Value.Default
    default int getAntalBeslutninger() {
        return 0;
    }

    /**
     * {@return the codes of the other strategies together with which it was computed, as part of a portfolio; none for a plan
     * of this strategy by itself}
     */
    List<String> getSammenMed();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Planberegning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePlanberegning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
