package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * An entry in the log of decisions: which body decided what about which initiatives, when and why (the
 * catalogue's "Social- og Arbejdsmarkeds rolle" and "Chefgruppens rolle").
 */
@Value.Immutable
public interface Beslutning {

    /** {@return what was decided} */
    Beslutningsart getArt();

    /** {@return the {@code kode} of the body, or of the title, that decided} */
    String getOrgan();

    /** {@return the numbers of the initiatives that it concerns} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<Integer> getInitiativer();

    /** {@return the half-year of the decision; later entries of the log have no earlier one} */
    YearHalf getHalvaar();

    /**
     * {@return the day of the decision, within the half-year and not before that of the entry before it; absent when
     * not stated ("ultimo 2023")}
     */
    Optional<LocalDate> getDato();

    /** {@return when it was decided in the source's words, where those are less exact than a day: "ultimo 2023"} */
    Optional<@Udfyldt String> getTid();

    /** {@return why it was decided; absent when not stated} */
    Optional<@Udfyldt String> getBegrundelse();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Beslutning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableBeslutning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
