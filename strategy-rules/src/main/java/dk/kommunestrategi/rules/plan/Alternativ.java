package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Placering;
import java.util.List;
import org.immutables.value.Value;

/**
 * A plan that no other plan beats: to be better in one of the compared criteria, another must be worse in some other. The
 * recommended plan stands first among the alternatives even where that is not proved of it. Immutable and thread-safe.
 */
@Value.Immutable
public interface Alternativ extends MaaltPlan {

    /** The criteria in the policy's order, without bounds. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The placements, in ascending order of initiatives. */
    @Override
    List<Placering> getPlaceringer();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Alternativ}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableAlternativ.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
