package dk.kommunestrategi.model.sag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How an agenda system has published the item that a case was read from: what it states besides the case itself. An
 * id of zeros means none and is absent.
 */
@Value.Immutable
public interface Publicering {

    /** {@return the item's number on its agenda; absent when not stated, as all below} */
    Optional<String> getPunktnummer();

    /** {@return the item's place on its agenda} */
    OptionalInt getSortering();

    /** {@return whether the system calls the item open; Kalundborg's is published in full and not called open} */
    Optional<Offentlighed> getOffentlighed();

    /** {@return whether the item stands on a supplementary agenda} */
    @Value.Default
    default boolean isTillaeg() {
        return false;
    }

    /** {@return the id of the agenda} */
    Optional<String> getDagsorden();

    /** {@return the id by which another system knows the item} */
    Optional<String> getIntegration();

    /** {@return the id of the municipality or other corporation} */
    Optional<String> getMyndighed();

    /** {@return the id of the presentation} */
    Optional<String> getFremstilling();

    /** {@return the id of the source} */
    Optional<String> getKilde();

    /** {@return the documents that hold the item's texts} */
    List<Dokumenthenvisning> getDokumenter();

    /** {@return how many from outside attended} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getEksterneDeltagere();

    /** {@return the meeting whose agenda it stands on; absent when the item was published alone} */
    Optional<@Valid Dagsordensmoede> getMoede();

    /** {@return what the record states in fields that have no place of their own} */
    List<Felt> getFelter();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Publicering}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePublicering.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
