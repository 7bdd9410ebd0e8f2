package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.value.Udfyldt;
import java.util.Optional;
import org.immutables.value.Value;

/** A party outside the owning administration with whom an initiative must cooperate (the column "Intern/ekstern"). */
@Value.Immutable
public interface Samarbejde {

    /** {@return the party's name, for example "boligorganisationer" or "SSF"; absent where the source names none} */
    Optional<@Udfyldt String> getPart();

    /** {@return whether the party is another administration of the same municipality} */
    boolean isIntern();

    /**
     * {@return where the party is stated, for example "initiativkortet", where that is not the assessment itself; a table
     * may say "kræver eksternt samarbejde" where the card names the parties}
     */
    Optional<@Udfyldt String> getKilde();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Samarbejde}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableSamarbejde.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
