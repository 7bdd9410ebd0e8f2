package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udfyldt;
import dk.kommunestrategi.model.value.Udvidelser;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * An entry in the log of decisions: which body decided what about which initiatives, or about the whole, when and why (the
 * catalogue's "Social- og Arbejdsmarkeds rolle" and "Chefgruppens rolle").
 */
@Value.Immutable
public interface Beslutning {

    /** {@return what was decided} */
    Beslutningsart getArt();

    /** {@return the {@code kode} of the body, or of the title, that decided} */
    String getOrgan();

    /**
     * {@return the numbers of the initiatives that it concerns; none where it is about the handleplan or the strategy, or about
     * the method of indicators that are for the strategy as a whole}
     */
    List<Integer> getInitiativer();

    /**
     * {@return the codes of the indicators whose method is approved; none where a method is approved for all indicators of the
     * initiatives, and for all other decisions}
     */
    List<String> getIndikatorer();

    /**
     * {@return the numbers of the initiatives at which the work goes on, where initiatives are merged or split; empty for all
     * other decisions}
     */
    List<Integer> getFoererTil();

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

    /**
     * {@return whether the money lies within the grant that the committee has already} Then the council is not asked: a
     * committee runs its affairs within the budget (kommunestyrelsesloven § 21). It is said where financing is secured.
     */
    @Value.Default
    default boolean isIndenForRammen() {
        return false;
    }

    /**
     * {@return how money granted outside the budget is covered, as kommunestyrelsesloven § 40 stk. 3 asks of every
     * tillægsbevilling, or from which grant it is moved; absent when nothing of the kind is decided}
     */
    Optional<@Udfyldt String> getDaekning();

    /**
     * {@return the act or other binding rule that orders what is put in hand, so that it need not wait for the grant
     * (kommunestyrelsesloven § 40 stk. 2); absent when nothing orders it}
     */
    Optional<@Udfyldt String> getPaabudtVed();

    /** {@return until when the strategy holds from now on, where it is prolonged; absent for all other decisions} */
    Optional<YearHalf> getForlaengetTil();

    /**
     * {@return which earlier entry of the log this one corrects; absent for one that corrects none} A correction states
     * what that entry should have stated, and is read in its place; the log keeps both.
     */
    Optional<@Valid Rettelse> getRettelse();

    /** {@return where other systems keep the same; none where nothing is stated} */
    List<@Valid Systemreference> getSystemreferencer();

    /** {@return what other systems keep with it, each under its name space; absent where none does} */
    Optional<Udvidelser> getUdvidelser();

    /** {@return whether it is about the handleplan or the strategy as a whole: by its kind, or a stop without initiatives} */
    default boolean isOmHelheden() {
        return getArt().isOmHelheden()
                || (getArt().isOmStandsning() && getInitiativer().isEmpty());
    }

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
