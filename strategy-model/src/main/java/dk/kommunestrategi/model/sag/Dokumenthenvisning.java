package dk.kommunestrategi.model.sag;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document in which an agenda system holds a text: where it is, not what stands in it.
 */
@Value.Immutable
public interface Dokumenthenvisning {

    /** {@return its name; absent when not stated, as all below} */
    Optional<String> getNavn();

    /** {@return its id} */
    Optional<String> getId();

    /** {@return the id of the document behind it} */
    Optional<String> getDokument();

    /** {@return its address} */
    Optional<String> getLink();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dokumenthenvisning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableDokumenthenvisning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
