package dk.kommunestrategi.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A role in carrying out the strategy, filled by a body or a title: never by a private person's name. */
@Value.Immutable
public interface Rolle {

    /** The code by which initiatives refer to the role, for example {@code "socialchef"}. */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** The body's name or the title, for example "Social- og Handicapchefen". */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** What kind of role it is. */
    Rolleart getArt();

    /** The {@link Forvaltning#getKode() kode} of the administration it belongs to; absent when not stated. */
    Optional<String> getForvaltning();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rolle}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRolle.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
