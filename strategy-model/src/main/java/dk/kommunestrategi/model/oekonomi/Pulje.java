package dk.kommunestrategi.model.oekonomi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A grant of the state ("pulje"): it ends, and need not be committed yet. */
@Value.Immutable
public interface Pulje {

    /** {@return the last year with money from it; absent when not stated} */
    @Min(value = Udgift.FOERSTE_AAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Udgift.SIDSTE_AAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getUdloeber();

    /** {@return whether the state has committed itself ("tilsagn")} */
    @Value.Default
    default boolean isTilsagn() {
        return false;
    }

    /**
     * {@return whether it has ended before a year}
     *
     * @param aar the year
     */
    default boolean isUdloebet(int aar) {
        return getUdloeber().isPresent() && getUdloeber().getAsInt() < aar;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pulje}; nothing is required. */
    final class Builder extends ImmutablePulje.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
