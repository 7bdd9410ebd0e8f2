package dk.kommunestrategi.model.sag;

import org.immutables.value.Value;

/**
 * A field of a record that nobody knows the meaning of, kept as it is.
 */
@Value.Immutable
public interface Felt {

    /** {@return its key} */
    String getNavn();

    /** {@return its value as JSON} */
    String getVaerdi();

    /**
     * {@return a field with this key and value}
     *
     * @param navn its key
     * @param vaerdi its value as JSON
     */
    static Felt of(String navn, String vaerdi) {
        return builder().navn(navn).vaerdi(vaerdi).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Felt}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableFelt.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
