package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/** A placement: when one initiative starts (a row's marks in the catalogue's handleplan table). */
@Value.Immutable
public interface Placering {

    /** {@return the {@link Initiativ#getNummer() nummer} of the initiative} */
    int getInitiativ();

    /** {@return the half-year in which the initiative starts formally ("x")} */
    YearHalf getFormelStart();

    /**
     * {@return the half-year in which informal work begins ("(...)"), before the formal start; absent when there is
     * none}
     */
    Optional<YearHalf> getUformelStart();

    /** {@return whether the placement is locked: planning keeps it and places the others around it} */
    @Value.Default
    default boolean isFastlagt() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Placering}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePlacering.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
