package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Versionsart;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A version of the plan of a portfolio: which versions of its strategies' handleplans make it, and on what grounds. By whom it
 * was decided on is said there. Versions are added, and none is changed or removed.
 */
@Value.Immutable
public interface Portefoeljeversion {

    /** {@return how it came about} */
    Versionsart getArt();

    /** {@return the day of it; absent when not stated} */
    Optional<LocalDate> getDato();

    /** {@return the versions that make it, one of each strategy at most} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<@Valid Strategiversion> getStrategier();

    /** {@return the codes of the strategies that were planned, while the others stayed as they were; none where all were} */
    List<String> getPlanlagte();

    /** {@return the half-years that were planned together; absent where the portfolio and its strategies state them} */
    Optional<@Valid Periode> getPeriode();

    /** {@return how it was computed, by the portfolio's policy; absent where that is not known} */
    Optional<@Valid Planberegning> getBeregning();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Portefoeljeversion}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePortefoeljeversion.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
