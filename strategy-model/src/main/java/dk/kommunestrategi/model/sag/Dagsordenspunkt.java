package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One body's treatment of a case: which body, when, and what came of it. Who was absent is a count: no property holds
 * a person's name.
 */
@Value.Immutable
public interface Dagsordenspunkt {

    /** {@return the {@code kode} of the role that is the body; absent when the source does not name it} */
    Optional<String> getOrgan();

    /** {@return the day; no later entry of the course has an earlier one; absent when not stated} */
    Optional<LocalDate> getDato();

    /** {@return what came of it; absent when that is not stated in words that are known} */
    Optional<Udfald> getUdfald();

    /** {@return whether the body changed what it was asked to decide ("med de ændringer, at …")} */
    @Value.Default
    default boolean isAendret() {
        return false;
    }

    /** {@return the vote; absent when not stated} */
    Optional<@Valid Afstemning> getAfstemning();

    /** {@return the decision as the source words it, without persons' names; absent when not stated} */
    Optional<@Udfyldt String> getOrdlyd();

    /** {@return how many were absent ("Afbud")} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    @Value.Default
    default int getAfbud() {
        return 0;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dagsordenspunkt}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableDagsordenspunkt.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
