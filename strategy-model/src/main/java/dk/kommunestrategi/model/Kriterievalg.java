package dk.kommunestrategi.model;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** The choice of one placement criterion in a policy. */
@Value.Immutable
public interface Kriterievalg {

    /** The criterion's id, for example {@code "UdjaevnetRessourcetraek"}. */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getId();

    /** Returns the choice of the criterion with this id. */
    static Kriterievalg of(String id) {
        return builder().id(id).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Kriterievalg}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableKriterievalg.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
