package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * What the owner of an initiative reports for one half-yearly status ("afrapportering til chefgruppen").
 */
@Value.Immutable
public interface Statusnotat {

    /** {@return the number of the initiative} */
    int getInitiativ();

    /** {@return the half-year of the status} */
    YearHalf getHalvaar();

    /** {@return how far the initiative is; absent when nothing is reported} */
    Optional<@Udfyldt String> getFremdrift();

    /** {@return what comes next; absent when nothing is reported} */
    Optional<@Udfyldt String> getNaeste();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statusnotat}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableStatusnotat.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
