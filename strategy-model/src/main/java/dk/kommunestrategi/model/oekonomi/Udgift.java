package dk.kommunestrategi.model.oekonomi;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What an initiative costs in one calendar year, whenever it starts. The catalogue estimates costs as small, medium or large
 * only; amounts are for when they are known.
 */
@Value.Immutable
public interface Udgift extends Udgiftspost {

    /** The first year that can be stated. */
    int FOERSTE_AAR = 1900;

    /** The last year that can be stated. */
    int SIDSTE_AAR = 9999;

    /** {@return the year} */
    @Min(value = FOERSTE_AAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = SIDSTE_AAR, message = "{dk.kommunestrategi.hoejst}")
    int getAar();

    /** {@return the amount; income and savings are negative} */
    Beloeb getBeloeb();

    /** {@return what kind of money it is; absent when not stated: then it counts as {@link Udgiftsart#DRIFT}} */
    @Override
    Optional<Udgiftsart> getArt();

    /** {@return whether it goes on in all later years; of amounts that are booked alike only the last one can} */
    @Override
    @Value.Default
    default boolean isVarig() {
        return false;
    }

    /** {@return where the money comes from; absent when not stated} */
    @Override
    Optional<Finansieringskilde> getFinansiering();

    /** {@return until when the grant of the state lasts that it comes from, and whether it is committed; absent when not stated} */
    @Override
    Optional<@Valid Pulje> getPulje();

    /** {@return the appropriation that it belongs to, as the budget names it ("bevilling"); absent when not stated} */
    @Override
    Optional<@Udfyldt String> getBevilling();

    /** {@return the {@code kode} of the role of the committee to whose budget it belongs; absent when not stated} */
    @Override
    Optional<String> getUdvalg();

    /** {@return the year in whose prices it is stated; absent when not stated} */
    @Override
    @Min(value = Udgift.FOERSTE_AAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Udgift.SIDSTE_AAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getPrisniveau();

    /** {@return the centres that share it, each once; empty when it is not shared out} */
    @Override
    List<@Valid Centerandel> getFordeling();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Udgift}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableUdgift.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
