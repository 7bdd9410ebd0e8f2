package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That an entry of the log of decisions corrects an earlier one ("rettelse"): nothing of a log is ever changed or removed. */
@Value.Immutable
public interface Rettelse {

    /**
     * {@return the number of the entry that is corrected: 1 for the first of the log} Who corrects once more names the same
     * entry again.
     */
    int getPost();

    /** {@return the day on which it was corrected; absent when not stated} */
    Optional<LocalDate> getDato();

    /** {@return why it was corrected; absent when not stated} */
    Optional<@Udfyldt String> getBegrundelse();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rettelse}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRettelse.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
