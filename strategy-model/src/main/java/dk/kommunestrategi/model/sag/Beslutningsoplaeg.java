package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A brief on a case for those who decide or follow it: is it relevant, what is the question, what speaks for and
 * against. Kalundborg's case has one that a machine made ("Prompt resultater"); what it says is not said by the
 * municipality.
 */
@Value.Immutable
public interface Beslutningsoplaeg {

    /** {@return who made it; nobody may take a machine's text for the municipality's} */
    Ophav getOphav();

    /** {@return whether the case is relevant, in the brief's own word; absent when not stated} */
    Optional<@Udfyldt String> getRelevans();

    /** {@return the question to decide; absent when not stated} */
    Optional<@Udfyldt String> getSpoergsmaal();

    /** {@return the case in short; absent when not stated} */
    Optional<@Udfyldt String> getOpsummering();

    /** {@return what speaks for it} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getFordele();

    /** {@return what speaks against it} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getUlemper();

    /** {@return the keywords} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getEmneord();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Beslutningsoplaeg}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableBeslutningsoplaeg.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
