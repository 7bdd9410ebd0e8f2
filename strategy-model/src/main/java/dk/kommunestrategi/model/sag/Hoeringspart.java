package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body or an organisation that is heard about a case ("høring": consultation), by when it has to answer, and what it
 * answered. Never a person.
 */
@Value.Immutable
public interface Hoeringspart {

    /** {@return the name of the body or the organisation} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return the last day on which it can answer; absent when not stated} */
    Optional<LocalDate> getFrist();

    /** {@return the day on which it answered; absent when it has not, or when that is not stated} */
    Optional<LocalDate> getSvardato();

    /** {@return what it answered ("høringssvar"); absent when it has not, or when that is not stated} */
    Optional<@Udfyldt String> getSvar();

    /**
     * {@return whom it names, with nothing stated of a deadline or an answer}
     *
     * @param navn the name of the body or the organisation
     */
    static Hoeringspart of(String navn) {
        return builder().navn(navn).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Hoeringspart}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableHoeringspart.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
