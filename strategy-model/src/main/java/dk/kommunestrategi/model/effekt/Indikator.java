package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.sprog.Tekst;
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

    /** The most decimals that can be stated. */
    int MAX_DECIMALER = 3;

    /** {@return the code by which the indicator is known, for example {@code "udsaettelser"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** {@return what is measured, for example "Udsættelser"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return what a measurement of it consists of} */
    Indikatorart getArt();

    /**
     * {@return the unit, for example "sager", and of a share what it is a share of, for example "af borgerne"; absent when not
     * stated}
     */
    Optional<@Udfyldt String> getEnhed();

    /**
     * {@return how many of the last digits of its numbers are decimals, 0 to 3} Numbers are whole, so that they are exact: with
     * one decimal, 625 is 62.5.
     */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_DECIMALER, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getDecimaler() {
        return 0;
    }

    /** {@return where the data come from; absent when that is not settled} */
    Optional<@Valid Datakilde> getDatakilde();

    /**
     * {@return the numbers of the initiatives whose effect it shows; empty when it concerns the strategy as a whole}
     */
    List<Integer> getInitiativer();

    /** {@return the codes of the goals of the effect that it shows; empty when not stated} */
    List<String> getMaalsaetninger();

    /** {@return the measurement that later ones are held against; absent when there is none yet} */
    Optional<@Valid Maaling> getBaseline();

    /** {@return what is aimed at in the end; absent when not stated} */
    Optional<@Valid Maaling> getMaal();

    /** {@return what is aimed at on the way there, for example in each year ("delmål"), each for a period of its own} */
    List<@Valid Maaling> getDelmaal();

    /** {@return the measurements after the baseline, the oldest first} */
    List<@Valid Maaling> getMaalinger();

    /** {@return the half-years from one measurement to the next; absent when not settled} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 1_000, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getInterval();

    /**
     * {@return a number of it as people write it, with its decimals and its unit: "134 sager", "62,5 % af borgerne"}
     *
     * @param vaerdi the number as a measurement states it
     */
    default Tekst tal(long vaerdi) {
        return sprog -> {
            String tal = Indikatortal.text(this, vaerdi, sprog);
            String withArt = getArt() == Indikatorart.ANDEL ? Maaletid.TEKSTER.text(sprog, "procent", tal) : tal;
            return getEnhed().map(enhed -> withArt + " " + enhed).orElse(withArt);
        };
    }

    /**
     * {@return a difference between two numbers of it as people write it: "+17", "-3,5 procentpoint"}
     *
     * @param forskel the difference
     */
    default Tekst forskel(long forskel) {
        return sprog -> {
            String tal = (forskel > 0 ? "+" : "") + Indikatortal.text(this, forskel, sprog);
            return getArt() == Indikatorart.ANDEL ? Maaletid.TEKSTER.text(sprog, "procentpoint", tal) : tal;
        };
    }

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
