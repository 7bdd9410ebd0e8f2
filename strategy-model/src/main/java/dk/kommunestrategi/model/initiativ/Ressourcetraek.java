package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A draw: how much an initiative under development takes of a centre in each half-year, the same in all of them or by a
 * profile.
 */
@Value.Immutable
public interface Ressourcetraek {

    /** {@return the {@link Center#getKode() kode} of the centre} */
    String getCenter();

    /**
     * {@return the level, from 0 to the strategy's {@link Strategi#getSkala() skala}; 1–3 is lille, mellem, stor in
     * Kolding; absent where a {@link #getProfil() profile} tells more}
     */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getNiveau();

    /**
     * {@return the level in each half-year of the development, one after the other, at least one of them positive; the last
     * one holds on} Where the development is shorter, it is cut. Empty where the level is always the same.
     */
    List<@Min(value = 0, message = "{dk.kommunestrategi.mindst}") Integer> getProfil();

    /**
     * {@return the level in a half-year of the development}
     *
     * @param k how many half-years of the development lie before, from 0
     */
    default int niveau(int k) {
        return getProfil().isEmpty()
                ? getNiveau().orElse(0)
                : getProfil().get(Math.min(k, getProfil().size() - 1));
    }

    /** {@return the highest level that there is in any half-year of the development, however long that takes} */
    default int hoejst() {
        return getProfil().isEmpty()
                ? getNiveau().orElse(0)
                : getProfil().stream().reduce(0, Math::max);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ressourcetraek}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRessourcetraek.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
