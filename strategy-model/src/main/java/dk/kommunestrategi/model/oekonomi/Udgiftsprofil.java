package dk.kommunestrategi.model.oekonomi;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What an initiative costs year by year from its start: wherever the handleplan places it, the money follows. An initiative
 * may have several, for amounts that are booked differently.
 */
@Value.Immutable
public interface Udgiftsprofil extends Udgiftspost {

    /**
     * {@return the amounts, the first for the first year with money and so on, however long the development takes; income
     * and savings are negative}
     */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<Beloeb> getBeloeb();

    /** {@return what kind of money it is; absent when not stated: then it counts as {@link Udgiftsart#DRIFT}} */
    @Override
    Optional<Udgiftsart> getArt();

    /** {@return whether the amount of the last year goes on in all later years} */
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

    /** Builds a {@link Udgiftsprofil}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableUdgiftsprofil.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
