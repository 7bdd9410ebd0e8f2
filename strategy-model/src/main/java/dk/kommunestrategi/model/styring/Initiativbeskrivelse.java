package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The description of an initiative by which the management group approves its start: the seven sections of the catalogue's
 * "Skabelon for igangsættelse af nye initiativer". Whether the template applies is the management group's own decision.
 */
@Value.Immutable
public interface Initiativbeskrivelse {

    /** {@return the initiative's name ("Navn på initiativ")} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /**
     * {@return the background, as in the catalogue ("Baggrund"); absent in a draft that does not have it yet, as all
     * below}
     */
    Optional<@Udfyldt String> getBaggrund();

    /** {@return the purpose: the problem to solve and the effect expected ("Formål")} */
    Optional<@Udfyldt String> getFormaal();

    /** {@return what is delivered ("Leverancer"); one of them covers the measurement of effect and the follow-up} */
    List<@Valid Leverance> getLeverancer();

    /** {@return the working group, if any, and who else is involved ("Organisering og relevante aktører")} */
    Optional<@Udfyldt String> getOrganisering();

    /** {@return the costs and staff that development takes ("Udgifter og ressourcer")} */
    Optional<@Udfyldt String> getUdgifterTilUdvikling();

    /** {@return the costs and staff that implementation takes ("Udgifter og ressourcer")} */
    Optional<@Udfyldt String> getUdgifterTilImplementering();

    /** {@return the expected schedule, and how the management group is involved ("Tidsplan")} */
    Optional<@Udfyldt String> getTidsplan();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Initiativbeskrivelse}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableInitiativbeskrivelse.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
