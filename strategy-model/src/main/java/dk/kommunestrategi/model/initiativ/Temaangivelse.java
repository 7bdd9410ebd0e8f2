package dk.kommunestrategi.model.initiativ;

import java.util.List;
import org.immutables.value.Value;

/** What one place in the catalogue says about the themes of an initiative, kept as stated. */
@Value.Immutable
public interface Temaangivelse {

    /** {@return which place says so} */
    Temakilde getKilde();

    /** {@return the {@link Tema#getNummer() numbers} of the themes it states} */
    List<Integer> getTemaer();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Temaangivelse}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableTemaangivelse.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
