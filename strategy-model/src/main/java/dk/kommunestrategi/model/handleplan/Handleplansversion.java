package dk.kommunestrategi.model.handleplan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A version of the handleplan: what was planned when, by whom, and on what grounds. Versions are added, and none is changed or
 * removed.
 */
@Value.Immutable
public interface Handleplansversion {

    /** {@return how it came about} */
    Versionsart getArt();

    /** {@return the day of it; absent when not stated, and where that of its decision says it} */
    Optional<LocalDate> getDato();

    /**
     * {@return the {@code kode} of the body that published, proposed, adopted or revised it; absent when not stated, and
     * where that of its decision says it}
     */
    Optional<String> getOrgan();

    /**
     * {@return the number of the entry of the log by which it was adopted or revised, 1 for the first; absent when nobody
     * has decided on it, or the decision is not stated}
     */
    OptionalInt getBeslutning();

    /** {@return the plan of action of this version} */
    @Valid
    Handleplan getHandleplan();

    /** {@return how it was computed; absent for a plan that was not computed, or of which that is not known} */
    Optional<@Valid Planberegning> getBeregning();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Handleplansversion}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableHandleplansversion.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
