package dk.kommunestrategi.model.sag;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * A stage of a case's route: bodies that treat it in any order, all of them before the next stage.
 */
@Value.Immutable
public interface Behandlingstrin {

    /** {@return the {@code koder} of the roles that are these bodies; a body stands on a route once} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<String> getOrganer();

    /**
     * {@return a stage of these bodies}
     *
     * @param organer the {@code koder} of the roles that are these bodies, each once
     */
    static Behandlingstrin of(List<String> organer) {
        return builder().organer(organer).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Behandlingstrin}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableBehandlingstrin.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
