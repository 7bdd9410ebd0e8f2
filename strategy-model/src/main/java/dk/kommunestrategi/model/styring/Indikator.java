package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An indicator: what is measured so that an effect can be seen, as totals for periods and never for single people (the
 * catalogue's "Overvejelser omkring effekt og opfølgning"). Quantitative indicators are preferred; qualitative ones
 * supplement them.
 */
@Value.Immutable
public interface Indikator {

    /** {@return the code by which the indicator is known, for example {@code "udsaettelser"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** {@return what is measured, for example "Udsættelser"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return what a measurement of it consists of} */
    Indikatorart getArt();

    /**
     * {@return the unit, for example "sager"; absent when not stated} Numbers are whole: where finer ones are needed,
     * so is a finer unit.
     */
    Optional<@Udfyldt String> getEnhed();

    /** {@return where the data come from; absent when that is not settled} */
    Optional<@Valid Datakilde> getDatakilde();

    /**
     * {@return the numbers of the initiatives whose effect it shows; empty when it concerns the strategy as a whole}
     */
    List<Integer> getInitiativer();

    /** {@return the measurement that later ones are held against; absent when there is none yet} */
    Optional<@Valid Maaling> getBaseline();

    /** {@return what is aimed at; absent when not stated} */
    Optional<@Valid Maaling> getMaal();

    /** {@return the measurements after the baseline, the oldest first} */
    List<@Valid Maaling> getMaalinger();

    /** {@return the half-years from one measurement to the next; absent when not settled} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 1_000, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getInterval();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Indikator}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableIndikator.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
