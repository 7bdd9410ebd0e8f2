package dk.kommunestrategi.model.styring;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date on which a body meets or a step of the budget is taken, as a municipality's meeting plan states it. The
 * catalogue states none.
 */
@Value.Immutable
public interface Moede {

    /** {@return what happens on the date} */
    Moedeart getArt();

    /** {@return the day} */
    LocalDate getDato();

    /**
     * {@return the last day on which something can be put on the agenda, not after the meeting; absent when not stated}
     */
    Optional<LocalDate> getDagsordensfrist();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Moede}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableMoede.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
