package dk.kommunestrategi.model.handleplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The choice of one placement criterion in a policy. */
@Value.Immutable
public interface Kriterievalg {

    /** The largest weight. */
    int MAX_VAEGT = 1_000;

    /** {@return the criterion's id, for example {@code "UdjaevnetRessourcetraek"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getId();

    /**
     * {@return what one unit of the criterion counts among those weighed together with it, 1 when absent; means nothing
     * where it stands alone}
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_VAEGT, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getVaegt();

    /**
     * {@return whether the criterion is weighed together with the one before it in the policy; otherwise it begins a
     * new level}
     */
    @Value.Default
    default boolean isSammenMedForrige() {
        return false;
    }

    /** {@return the weight, stated or not} */
    default int vaegt() {
        return getVaegt().orElse(1);
    }

    /**
     * {@return the choice of the criterion with this id, on a level of its own}
     *
     * @param id the criterion's id
     */
    static Kriterievalg of(String id) {
        return builder().id(id).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Kriterievalg}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableKriterievalg.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
