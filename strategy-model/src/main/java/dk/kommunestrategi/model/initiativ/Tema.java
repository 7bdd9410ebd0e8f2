package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.effekt.Verdensmaal;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A theme: a field of challenges and room for action that initiatives help to solve (the catalogue's "De seks centrale
 * temaer").
 */
@Value.Immutable
public interface Tema {

    /** {@return the theme's number, from 1, by which initiatives refer to it} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    int getNummer();

    /** {@return the theme's name, for example "De svære overgange"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return what the theme is about; absent when not stated} */
    Optional<@Udfyldt String> getBeskrivelse();

    /** {@return the numbers, 1 to 17, of the {@link Verdensmaal} that it contributes to; empty when not stated} */
    List<
                    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
                    @Max(value = Verdensmaal.ANTAL, message = "{dk.kommunestrategi.hoejst}") Integer>
            getVerdensmaal();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tema}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableTema.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
