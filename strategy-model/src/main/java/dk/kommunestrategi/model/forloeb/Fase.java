package dk.kommunestrategi.model.forloeb;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A phase or a step of a {@link Udviklingsforloeb}. */
@Value.Immutable
public interface Fase {

    /** {@return what happened in it, in short} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return when it was, as the source says it, for example "foråret 2024": mostly less exact than a half-year} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getTid();

    /** {@return the day, where the source states one} */
    Optional<LocalDate> getDato();

    /** {@return more about it; absent when there is no more to say} */
    Optional<@Udfyldt String> getBeskrivelse();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Fase}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableFase.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
