package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A goal ("målsætning"): what is to be reached, politically or as an effect. Goals of the effect follow from political ones,
 * and {@link Indikator#getMaalsaetninger() indicators} show whether they are reached.
 */
@Value.Immutable
public interface Maalsaetning {

    /** {@return the code by which it is known, for example {@code "faerre-hjemloese"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** {@return the goal in a sentence or less, for example "Færre borgere i hjemløshed"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return at which level it stands} */
    Maalsaetningsart getArt();

    /** {@return what it means in more words; absent when not stated} */
    Optional<@Udfyldt String> getBeskrivelse();

    /** {@return of a goal of the effect, the codes of the political goals that it follows from; none of a political one} */
    List<String> getFoelgerAf();

    /** {@return the numbers of the themes that it belongs to; empty when not stated} */
    List<Integer> getTemaer();

    /** {@return the numbers, 1 to 17, of the {@link Verdensmaal} that it contributes to; empty when not stated} */
    List<
                    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
                    @Max(value = Verdensmaal.ANTAL, message = "{dk.kommunestrategi.hoejst}") Integer>
            getVerdensmaal();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Maalsaetning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableMaalsaetning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
