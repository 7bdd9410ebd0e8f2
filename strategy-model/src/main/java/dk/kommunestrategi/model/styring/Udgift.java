package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Beloeb;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an initiative costs in one year, and which centres share it. The catalogue estimates costs as small, medium
 * or large only; amounts are for when they are known.
 */
@Value.Immutable
public interface Udgift {

    /** {@return the year} */
    @Min(value = 1900, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 9999, message = "{dk.kommunestrategi.hoejst}")
    int getAar();

    /** {@return the amount; a saving is negative} */
    Beloeb getBeloeb();

    /** {@return the centres that share it, each once; empty when it is not shared out} */
    List<@Valid Centerandel> getFordeling();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Udgift}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableUdgift.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
