package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** A draw: how much an initiative under development takes of a centre in each half-year. */
@Value.Immutable
public interface Ressourcetraek {

    /** {@return the {@link Center#getKode() kode} of the centre} */
    String getCenter();

    /**
     * {@return the level, from 0 to the strategy's {@link Strategi#getSkala() skala}; 1–3 is lille, mellem, stor in
     * Kolding}
     */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getNiveau();

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
