package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.organisation.Rolle;
import org.immutables.value.Value;

/**
 * The owner of an initiative: responsible for its progress, for involving the right parties and for reporting (the
 * catalogue's "Initiativejerens rolle"). "A i samarbejde med B" makes A a lead owner and B a co-owner.
 */
@Value.Immutable
public interface Initiativejer {

    /** {@return the {@link Rolle#getKode() kode} of the role that owns the initiative} */
    String getRolle();

    /** {@return whether it is a lead owner ("hovedansvar"), not a co-owner; titles named on equal footing all are} */
    boolean isHovedansvar();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Initiativejer}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableInitiativejer.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
