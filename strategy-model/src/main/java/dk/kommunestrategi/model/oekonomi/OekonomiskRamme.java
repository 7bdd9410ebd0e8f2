package dk.kommunestrategi.model.oekonomi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * What all initiatives together may cost ("økonomisk ramme": financial frame), year by year and for each kind of money. A year
 * without a frame is free.
 */
@Value.Immutable
public interface OekonomiskRamme {

    /** {@return the year in whose prices the frames are stated} */
    @Min(value = Udgift.FOERSTE_AAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Udgift.SIDSTE_AAR, message = "{dk.kommunestrategi.hoejst}")
    int getPrisniveau();

    /** {@return the frames, at most one for each year and kind of money} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<@Valid Aarsramme> getAarsrammer();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OekonomiskRamme}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableOekonomiskRamme.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
