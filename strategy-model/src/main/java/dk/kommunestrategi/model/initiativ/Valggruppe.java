package dk.kommunestrategi.model.initiativ;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A group to choose from ("valggruppe"): of these initiatives a plan carries out so many at least, or at most. At most one is
 * mutual exclusion. What a plan leaves out is not carried out.
 */
@Value.Immutable
public interface Valggruppe {

    /** {@return the {@link Initiativ#getNummer() numbers} of its initiatives, all of which may be left out} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<Integer> getInitiativer();

    /** {@return the fewest of them that a plan places, no more than there are; absent without limit} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getMindst();

    /** {@return the most of them that a plan places, not below the fewest; absent without limit} One of the two is stated. */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getHoejst();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Valggruppe}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableValggruppe.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
