package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the development of an initiative delivers (the template's section "Leverancer": what, where inspiration
 * can be found, who is responsible).
 */
@Value.Immutable
public interface Leverance {

    /** {@return what is delivered} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return where inspiration can be found; absent when not stated} */
    Optional<@Udfyldt String> getInspiration();

    /** {@return the {@code kode} of the role responsible for it; absent when not settled} */
    Optional<String> getAnsvarlig();

    /** {@return whether it is the one that covers the measurement of effect and the follow-up} */
    @Value.Default
    default boolean isEffektmaaling() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Leverance}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableLeverance.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
