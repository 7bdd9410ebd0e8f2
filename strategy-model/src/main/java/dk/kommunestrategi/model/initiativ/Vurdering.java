package dk.kommunestrategi.model.initiativ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The assessment of an initiative by which it is placed in the handleplan (the columns "Kriterier til vurdering" of the
 * catalogue's handleplan table).
 */
@Value.Immutable
public interface Vurdering {

    /** {@return whether it is easy to implement with quick effect ("Let implementerbart med hurtig effekt", ja/nej)} */
    boolean isLetImplementerbart();

    /** {@return the parties it depends on; empty when it can be solved inside its own administration ("Internt")} */
    List<@Valid Samarbejde> getSamarbejde();

    /** {@return the draws on single centres} */
    List<@Valid Ressourcetraek> getRessourcetraek();

    /**
     * {@return the level drawn on every centre of the strategy ("Alle centre"), from 0 to the strategy's scale; absent
     * when the draws name their centres} A centre may not be drawn on in both ways.
     */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getRessourcetraekAlleCentre();

    /** {@return the estimated cost} */
    Udgiftsniveau getUdgiftsniveau();

    /** {@return the consequences for the organisation; absent when not stated} */
    Optional<OrganisatoriskeKonsekvenser> getOrganisatoriskeKonsekvenser();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Vurdering}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableVurdering.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
