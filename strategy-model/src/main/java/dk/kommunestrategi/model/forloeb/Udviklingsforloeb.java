package dk.kommunestrategi.model.forloeb;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A course in which a strategy was developed together with somebody: what it looked at, when, what came of it and what was
 * recommended (Kalundborg's "task force-forløb" with the national social and housing agency).
 */
@Value.Immutable
public interface Udviklingsforloeb {

    /** {@return what it is called} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return the {@code kode} of the party with which it was held; absent when there was none} */
    Optional<String> getPart();

    /** {@return its phases, the earliest first} */
    List<@Valid Fase> getFaser();

    /** {@return the points that the party proposed to work on ("fokuspunkter")} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getFokuspunkter();

    /** {@return who says what has come of it, for example "Taskforcen"; absent when not stated} */
    Optional<@Udfyldt String> getResultaterNaevntAf();

    /** {@return what has come of it} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getResultater();

    /** {@return what is expected to come of it} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getForventedeResultater();

    /** {@return what the party recommends for the time after} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getAnbefalinger();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Udviklingsforloeb}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableUdviklingsforloeb.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
